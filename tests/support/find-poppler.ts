import { spawnSync } from 'node:child_process';
import { installWithApt } from './apt.ts';

/** What the tests look into PDF files with, and the packages of Debian that hold it. */
const PROGRAMS = ['pdfinfo', 'pdftotext', 'pdffonts', 'pdftoppm', 'qpdf'];
const PACKAGES = ['poppler-utils', 'qpdf'];

/**
 * Makes sure the programs are there: installs them where that can be done, and says so.
 * @throws when one is missing, with what to do.
 */
export function findPoppler(): void {
  if (missing().length > 0) {
    console.log(`Niet gevonden: ${missing().join(', ')}.`);
    installWithApt(PACKAGES);
  }
  const left = missing();
  if (left.length === 0) return;
  throw new Error(
    `Niet gevonden: ${left.join(', ')}. Installeer poppler en qpdf (apt install ${PACKAGES.join(' ')}, brew install poppler qpdf).`,
  );
}

const missing = () => PROGRAMS.filter((program) => spawnSync(program, ['--version']).error !== undefined);
