import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { installWithApt } from './apt.ts';

/** Chromium without any window does the same work in half the time: that one before the others. */
const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser the tests run in: one that is there, or else one it installs, and it says which.
 * @throws when there is none and none can be installed, with what to do.
 */
export function findBrowser(): string {
  const path = present() ?? installWithPlaywright() ?? installFromDebian();
  if (path) return path;
  throw new Error('Geen browser gevonden. Installeer Chromium of Chrome, of zet het pad in CHROMIUM_PATH.');
}

function present(): string | undefined {
  return [...CANDIDATES, chromium.executablePath()].find((path) => path && existsSync(path));
}

function installWithPlaywright(): string | undefined {
  console.log('Geen browser gevonden: Playwright haalt Chromium op.');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return present();
}

function installFromDebian(): string | undefined {
  console.log('Dat lukte niet.');
  for (const name of ['chromium-headless-shell', 'chromium']) {
    installWithApt([name]);
    const path = present();
    if (path) return path;
  }
  return undefined;
}
