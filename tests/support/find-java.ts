import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { installWithApt } from './apt.ts';

/**
 * The Java that runs epubcheck: one that is there, or else Debian's, which it installs, and it says so.
 * @throws when there is none and none can be installed, with what to do.
 */
export function findJava(): string {
  if (!present()) {
    console.log('Geen Java gevonden.');
    installWithApt(['default-jre-headless']);
  }
  const found = present();
  if (found) return found;
  throw new Error('Geen Java gevonden. Installeer Java 11 of nieuwer, of zet het pad in JAVA_HOME.');
}

function present(): string | undefined {
  const home = process.env.JAVA_HOME;
  const candidates = home ? [join(home, 'bin', 'java'), 'java'] : ['java'];
  return candidates.find((path) => spawnSync(path, ['-version']).status === 0);
}
