import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { chromium } from 'playwright-core';

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
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
  const path = present() ?? installWithPlaywright() ?? installWithApt();
  if (path) return path;
  throw new Error('Geen browser gevonden. Installeer Chromium of Chrome, of zet het pad in CHROMIUM_PATH.');
}

function present(): string | undefined {
  return [...CANDIDATES, chromium.executablePath()].find((path) => path && existsSync(path));
}

function installWithPlaywright(): string | undefined {
  console.log('Geen browser gevonden: Playwright haalt Chromium op.');
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return present();
}

function installWithApt(): string | undefined {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Dat lukte niet: apt-get installeert chromium.');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const [command = '', ...rest] = [...sudo, ...args];
    try {
      execFileSync(command, rest, {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      return undefined;
    }
  }
  return present();
}
