import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { typeset, type Source } from '../../src/print/compiler.ts';
import { endTypesetting, typesetApart } from '../../src/print/typeset-apart.ts';

const source = (code: string): Source => ({
  code: `#import "type.typ": *\n#set text(font: text-font)\n${code}`,
  files: new Map(),
  accessible: false,
});
/** Pages enough to be at work on for some seconds. */
const THICK = source('#for _ in range(4000) [#lorem(300) #pagebreak()]');

afterAll(endTypesetting);

/** The processes that typeset for this one. */
function presses(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const parent = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
        return (
          parent === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('press-process')
        );
      } catch {
        // It ended while it was looked at.
        return false;
      }
    });
}

test('what is typeset in a process of its own is what is typeset here, and one process does for many', async () => {
  const sources = ['Een.', 'Twee. #pagebreak() Drie.'].map(source);
  const apart = await Promise.all(sources.map(typesetApart));
  expect(apart.map(({ pages }) => pages)).toEqual([1, 2]);
  for (const [index, { pdf }] of apart.entries()) {
    expect(Buffer.from(pdf).equals((await typeset(sources[index]!)).pdf)).toBe(true);
  }
  expect(presses()).toHaveLength(1);
  endTypesetting();
  await expect.poll(presses).toEqual([]);
});

test('what is wrong with a source is said, and the next one is typeset', async () => {
  await expect(typesetApart(source('#nergens'))).rejects.toThrow(/Typst: .*nergens/s);
  expect((await typesetApart(source('Wel.'))).pages).toBe(1);
});

test('a process that is ended at its work makes no file, and the next source gets another process', async () => {
  const broken = expect(typesetApart(THICK)).rejects.toThrow('is afgebroken (SIGKILL)');
  await expect.poll(presses).toHaveLength(1);
  process.kill(presses()[0]!, 'SIGKILL');
  await broken;
  expect((await typesetApart(source('Wel.'))).pages).toBe(1);
});
