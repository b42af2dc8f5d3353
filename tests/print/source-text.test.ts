import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { loadPublications } from '../../src/print/load.ts';
import { pdfReading } from '../support/pdf.ts';
import { readSource, withPlainQuotes } from '../support/source-text.ts';

const source = readSource(await readFile(new URL('../e2e/booklet.txt', import.meta.url), 'utf8'));
const whole = (await loadPublications()).find(({ form, notie }) => form === 'a5' && !notie)!;

const plain = (text: string) => withPlainQuotes(text.replaceAll('\u00ad', '').replace(/\s+/g, ''));

test('the booklet is read aloud word for word, and in order', () => {
  const text = plain(pdfReading(join(inject('outDir'), 'printen', whole.name)));
  // On paper the colophon comes first, as it did in 2017; on the site it closes the booklet.
  const body = source.blocks.findIndex((block) => block === 'Voorwoord');
  const colophon = source.blocks.findIndex((block) => block === 'Colofon');
  const order = [...source.blocks.slice(colophon), ...source.blocks.slice(body, colophon)];
  let from = 0;
  const lost: string[] = [];
  for (const block of order) {
    const at = text.indexOf(plain(block), from);
    if (at < 0) lost.push(block);
    else from = at + plain(block).length;
  }
  expect(body).toBeGreaterThanOrEqual(0);
  expect(lost).toEqual([]);
});
