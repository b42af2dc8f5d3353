import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from '../settings.ts';
import { writeWhole } from '../write-whole.ts';
import { pressRoom, type Source } from './compiler.ts';
import { typesetApart } from './typeset-apart.ts';

/** Raise when the same source must be set otherwise: old files are then left behind. */
const PRESS = 1;

/** A file that lies ready. */
export interface Pressed {
  /** Absolute path in the cache. */
  file: string;
  bytes: number;
  pages: number;
}

interface Entry {
  pages: number;
  bytes: number;
  /** SHA-256 of the file: what was kept can be told from what got damaged. */
  sum: string;
}

/** Typesets a source, unless it lies in the cache: what it is made of is its name there. */
export async function press(source: Source): Promise<Pressed> {
  const content = [PRESS, await templates(), source.code, source.accessible];
  return keep('pdf', JSON.stringify(content), async () => {
    const { pdf, pages } = await typesetApart(source);
    return { data: pdf, pages };
  });
}

/**
 * A file that is made once for what it is made of.
 * @param extension Of its name, and the name of its folder in the cache.
 */
export async function keep(
  extension: string,
  content: string,
  make: () => Promise<{ data: Uint8Array; pages: number }>,
): Promise<Pressed> {
  const dir = join(settings.cacheDir, extension);
  const file = join(dir, `${sum(content).slice(0, 20)}.${extension}`);
  const kept = await readKept(file);
  if (kept) return { file, ...kept };
  const { data, pages } = await make();
  const record: Entry = { pages, bytes: data.length, sum: sum(data) };
  await writeWhole(file, data);
  await writeWhole(`${file}.json`, JSON.stringify(record));
  return { file, pages, bytes: data.length };
}

/** Finds a file of the cache again; undefined when it is not there, or not as it was written. */
async function readKept(file: string): Promise<Omit<Pressed, 'file'> | undefined> {
  try {
    const { pages, bytes, sum: expected } = JSON.parse(await readFile(`${file}.json`, 'utf8')) as Entry;
    return sum(await readFile(file)) === expected ? { pages, bytes } : undefined;
  } catch {
    return undefined;
  }
}

let read: Promise<string> | undefined;

/** What the templates say, with the letters and the compiler they are set with, as one hash. */
function templates(): Promise<string> {
  read ??= readTemplates();
  return read;
}

async function readTemplates(): Promise<string> {
  const dir = join(settings.root, 'src/print/typst');
  const room = await pressRoom();
  const names = (await readdir(dir)).filter((name) => name.endsWith('.typ')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')));
  return sum(JSON.stringify([room, ...texts]));
}

const sum = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
