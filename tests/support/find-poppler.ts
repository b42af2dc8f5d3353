import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/** What the tests look into PDF files with, and the packages of Debian that hold it. */
const PROGRAMS = ['pdfinfo', 'pdftotext', 'pdffonts', 'pdftoppm', 'qpdf'];
const PACKAGES = ['poppler-utils', 'qpdf'];

/**
 * Makes sure the programs are there: installs them where that can be done, and says so.
 * @throws when one is missing, with what to do.
 */
export default function findPoppler(): void {
  if (missing().length > 0) installWithApt();
  const left = missing();
  if (left.length === 0) return;
  throw new Error(
    `Niet gevonden: ${left.join(', ')}. Installeer poppler en qpdf (apt install ${PACKAGES.join(' ')}, brew install poppler qpdf).`,
  );
}

const missing = () => PROGRAMS.filter((program) => spawnSync(program, ['--version']).error !== undefined);

function installWithApt(): void {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Niet gevonden: ${missing().join(', ')}. apt-get installeert ${PACKAGES.join(' en ')}.`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
      const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
      execFileSync(command, rest, { stdio: 'ignore', env });
    }
  } catch {
    // What is still missing is told by name.
  }
}
