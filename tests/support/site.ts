import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder the real booklet was built in. */
    outDir: string;
    /** Where it is served. */
    siteUrl: string;
    browserPath: string;
  }
}

/** Builds the real booklet once for all tests in the browser, and serves it. */
export default async function setup(project: TestProject) {
  const browserPath = findBrowser();
  console.log(`Browser: ${browserPath}`);
  const folder = await mkdtemp(join(tmpdir(), 'boekje-'));
  const outDir = join(folder, 'dist');
  const { code, output } = await run('build', { OUT_DIR: outDir });
  if (code !== 0) throw new Error(`De site kon niet worden gebouwd.\n${output}`);
  const site = await serve(outDir);
  project.provide('outDir', outDir);
  project.provide('siteUrl', site.url);
  project.provide('browserPath', browserPath);
  return async () => {
    site.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
