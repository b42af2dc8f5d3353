import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/** Installs packages of Debian where that can be done without a question, and says so. Whoever asked looks whether it worked. */
export function installWithApt(packages: string[]): void {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  console.log(`apt-get installeert ${packages.join(' en ')}.`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  // A service that comes with a package does not start: the tests start their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  try {
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
      execFileSync(command, rest, { stdio: 'ignore', env });
    }
  } catch {
    // No right to install, or no network: what is still missing is told by name.
  }
}
