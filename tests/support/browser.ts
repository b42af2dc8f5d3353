import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { LAUNCH_OPTIONS } from './launch-options.ts';

/** Pages share one process: starting one for each takes as long as loading the page. */
const ARGS = [...LAUNCH_OPTIONS.args, '--renderer-process-limit=1'];

/**
 * A browser for the tests of one file; read it inside a test.
 * @param args What it is started with besides.
 */
export function useBrowser(args: string[] = []): { readonly current: Browser } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browserPath'), args: [...ARGS, ...args] });
  });
  afterAll(() => browser?.close());
  return {
    get current() {
      if (!browser) throw new Error('De browser is er alleen binnen een test.');
      return browser;
    },
  };
}
