import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { explainFault } from '../../src/commands/explain-fault.ts';
import { lock } from '../../src/commands/lock.ts';
import { placesFor, recover } from '../../src/commands/publish.ts';
import { DRAWN, drawing, verhaal, writeFiles } from '../support/fixture-booklet.ts';
import { start } from '../support/run.ts';
import { QUIET } from '../support/quiet.ts';
import { differences, readTree, useWorkspace, type Booklet } from '../support/workspace.ts';

const workspace = useWorkspace();
/** So many that two builds are at them together. */
const DRAWINGS = Object.fromEntries(
  ['#2b5fc2', '#d93a6e', '#fbe7c0', '#4d1730', '#1b2b4b', '#7a9b3e'].flatMap((color, index) => {
    const folder = `noties/2-achter-de-dijk/0${index + 2}-boot-${index}`;
    return [
      [`${folder}/verhaal.mdx`, verhaal(`Boot ${index} vaart uit`, true)],
      [`${folder}/illustratie.svg`, drawing(color).replace('M300', `M30${index}`)],
    ];
  }),
);
let booklet: Booklet;

async function build(environment = {}): Promise<void> {
  const { code, output } = await booklet.build(environment);
  expect(output).toMatch(QUIET);
  expect(code).toBe(0);
}

/** The number of a process that has been and gone. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version']);
  await once(child, 'exit');
  return child.pid!;
}

beforeAll(async () => {
  booklet = await workspace.booklet(DRAWINGS);
  await build();
});

describe('a build that was killed', () => {
  test('between taking the old one away and putting the new one there: the old one comes back', async () => {
    const before = await readTree(booklet.outDir);
    const { retired, staging } = placesFor(booklet.outDir, await deadPid());
    await rename(booklet.outDir, `${retired}-1`);
    await mkdir(staging);
    await writeFile(join(staging, 'index.html'), 'half');
    recover(booklet.outDir);
    expect(differences(before, await readTree(booklet.outDir))).toEqual([]);
    expect(await readdir(booklet.outParent)).toEqual(['dist']);
  });

  test('leaves its half work to the next one to clear, also when that one fails', async () => {
    const { staging } = placesFor(booklet.outDir, await deadPid());
    await mkdir(staging);
    const good = await booklet.read('index.html');
    await writeFiles(booklet.contentDir, {
      'boek.yaml.bak': 'x',
      [`${DRAWN}/verhaal.mdx`]: 'geen frontmatter',
    });
    expect((await booklet.build()).code).toBe(1);
    expect(await readdir(booklet.outParent)).toEqual(['dist']);
    expect(await booklet.read('index.html')).toBe(good);
    await writeFiles(booklet.contentDir, {
      'boek.yaml.bak': undefined,
      [`${DRAWN}/verhaal.mdx`]: verhaal('De eerste boot is altijd de mooiste', true),
    });
  });

  test('the work of a build that still runs is left alone', async () => {
    const { staging } = placesFor(booklet.outDir, process.pid);
    await mkdir(staging);
    recover(booklet.outDir);
    expect(await readdir(booklet.outParent)).toContain(`.dist-${process.pid}`);
    await rename(staging, join(booklet.outParent, '../weg'));
  });

  test('at any moment, also of the build after it: the last good one is whole, and the next one recovers', async () => {
    const before = await readTree(booklet.outDir);
    const environment = { CACHE_DIR: `${booklet.cacheDir}-afgebroken` };
    const staging = async () => (await readdir(booklet.outParent)).some((name) => name.startsWith('.dist-'));
    for (const moment of [200, 900, 1800, 3000, 'pages'] as const) {
      const child = start('build', {
        CONTENT_DIR: booklet.contentDir,
        OUT_DIR: booklet.outDir,
        ...environment,
      });
      if (moment !== 'pages') await setTimeout(moment);
      else while (child.exitCode === null && !(await staging())) await setTimeout(20);
      child.kill('SIGKILL');
      // On a fast machine it may be done.
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect(differences(before, await readTree(booklet.outDir))).toEqual([]);
    }
    await build(environment);
    expect(differences(before, await readTree(booklet.outDir))).toEqual([]);
    expect(await readdir(booklet.outParent)).toEqual(['dist']);
  });
});

describe('the process that makes drawings and cards', () => {
  /** Settings with which it first runs a piece of code. */
  async function beginWith(code: string): Promise<{ NODE_OPTIONS: string }> {
    const hook = join(booklet.outParent, '../haak.mjs');
    await writeFile(hook, `if (process.argv[1].endsWith('prepare.ts')) { ${code} }`);
    return { NODE_OPTIONS: `--import ${pathToFileURL(hook).href}` };
  }

  test('breaks off: the build says so, and the last good one stays', async () => {
    const before = await readTree(booklet.outDir);
    const { code, output } = await booklet.build(await beginWith(`process.kill(process.pid, 'SIGKILL');`));
    expect(output).toBe(
      'Het maken van tekeningen en kaarten is afgebroken (SIGKILL). Is er genoeg geheugen?\n',
    );
    expect(code).toBe(1);
    expect(differences(before, await readTree(booklet.outDir))).toEqual([]);
    expect(await readdir(booklet.outParent)).toEqual(['dist']);
  });

  test('ends when the build is killed, whatever it is at', async () => {
    const readsForever = `
      const { default: files } = await import('node:fs/promises');
      files.readFile = () => new Promise((done) => setTimeout(done, 100_000));
      (await import('node:module')).syncBuiltinESMExports();
      console.log('begonnen');`;
    const child = start('build', {
      CONTENT_DIR: booklet.contentDir,
      OUT_DIR: booklet.outDir,
      ...(await beginWith(readsForever)),
    });
    await once(child.stdout!, 'data');
    child.kill('SIGKILL');
    const killed = performance.now();
    // Not before everyone who could write to it is gone.
    await once(child, 'close');
    expect(performance.now() - killed).toBeLessThan(50_000);
  });
});

test('two builds at once, in one place and with one empty cache, end in one whole build', async () => {
  const before = await readTree(booklet.outDir);
  const environment = { CACHE_DIR: `${booklet.cacheDir}-samen` };
  const both = await Promise.all([booklet.build(environment), booklet.build(environment)]);
  for (const { output } of both) expect(output).toMatch(QUIET);
  expect(differences(before, await readTree(booklet.outDir))).toEqual([]);
  expect(await readdir(booklet.outParent)).toEqual(['dist']);
});

describe('what the machine refuses is told in words, with what to do', () => {
  test('a cache that cannot be written', async () => {
    const file = join(booklet.outParent, '../geen-map');
    await writeFile(file, '');
    const before = await readTree(booklet.outDir);
    const { code, output } = await booklet.build({ CACHE_DIR: join(file, 'cache') });
    expect(code).toBe(1);
    expect(output).toMatch(
      /^Hier staat een bestand waar een map moet komen: .+ \(ENOTDIR\)\.\nDoe dit: .+CACHE_DIR.+\n$/,
    );
    expect(differences(before, await readTree(booklet.outDir))).toEqual([]);
  });

  test.for([
    ['ENOSPC', 'De schijf is vol: /x (ENOSPC).'],
    ['EROFS', 'Hier mag niet worden geschreven: /x (EROFS).'],
    [
      'EACCES',
      'Hier mag niet worden gelezen of geschreven: /x (EACCES).\nDoe dit: geef lees- en schrijfrecht',
    ],
    ['EPERM', 'Hier mag niet worden gelezen of geschreven: /x (EPERM).\nDoe dit: geef lees- en schrijfrecht'],
  ])('%s, however deep it lies', ([code, words]) => {
    const fault = Object.assign(new Error('x'), { code, path: '/x' });
    expect(explainFault(new Error('Astro', { cause: fault }))).toContain(words);
    expect(explainFault(fault)).toContain('De laatste goede build staat er nog.');
  });

  test.for([
    ['photos', ['foto.jpg']],
    ['another site', ['404.html', 'index.html']],
    ['a build with the history of what was published', ['.git', '.hosting', '404.html']],
  ] as const)('a place where something else is, such as %s: that stays', async ([what, names]) => {
    const outDir = join(booklet.outParent, `../${what}`);
    await mkdir(outDir);
    for (const name of names) await writeFile(join(outDir, name), 'iets anders');
    const { code, output } = await booklet.build({ OUT_DIR: outDir });
    expect(output).toContain(`In ${outDir} staat iets anders dan een build, en dat zou verloren gaan.`);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
    expect((await readdir(outDir)).sort()).toEqual(names);
  });

  test.for([
    ['ENOENT', 'Hier mag niet worden geschreven: /x (ENOENT).'],
    ['EEXIST', 'Hier staat een bestand waar een map moet komen: /x (EEXIST).'],
  ])('a place where no folder can be made: %s', ([code, words]) => {
    const fault = Object.assign(new Error('x'), { code, syscall: 'mkdir', path: '/x' });
    expect(explainFault(fault)).toContain(words);
    expect(explainFault(Object.assign(fault, { syscall: 'open' }))).toBe(undefined);
  });

  test('another fault is shown as it is', () => {
    expect(explainFault(new Error('x'))).toBe(undefined);
  });
});

test('a lock that nobody holds any more, or that a full disk left empty, is taken over', async () => {
  const file = join(booklet.outParent, '../slot');
  // In a container the next process may have the number of the one before.
  for (const left of ['', String(await deadPid()), String(process.pid)]) {
    await writeFile(file, left);
    const release = await lock(file);
    expect(await readFile(file, 'utf8')).toBe(String(process.pid));
    release();
    expect((await readdir(join(file, '..'))).filter((name) => name.startsWith('slot'))).toEqual([]);
  }
});

test('who waits for a lock is told for whom, once, and goes on when it is given back', async () => {
  const file = join(booklet.outParent, '../slot');
  const release = await lock(file);
  const told: number[] = [];
  const next = lock(file, (pid) => told.push(pid));
  await expect.poll(() => told).toEqual([process.pid]);
  await setTimeout(300);
  release();
  (await next)();
  expect(told).toEqual([process.pid]);
});

test('a build that waits says so, and goes on', async () => {
  const release = await lock('.cache/bezig');
  const child = start('build', {
    CONTENT_DIR: booklet.contentDir,
    OUT_DIR: booklet.outDir,
    CACHE_DIR: booklet.cacheDir,
  });
  let said = '';
  child.stdout?.on('data', (chunk) => (said += String(chunk)));
  await expect
    .poll(() => said, { timeout: 20_000 })
    .toContain(`Er bouwt al iemand in deze map (proces ${process.pid})`);
  release();
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
  expect(said).toContain('De site staat in dist.');
});
