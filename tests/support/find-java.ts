import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

/** @throws when there is no Java, with what to do: epubcheck is a Java program. */
export function findJava(): string {
  const home = process.env.JAVA_HOME;
  const candidates = [home && join(home, 'bin', 'java'), 'java'].filter((path) => path !== undefined);
  const found = candidates.find((path) => path && spawnSync(path, ['-version']).status === 0);
  if (found) return found;
  throw new Error(
    'Geen Java gevonden; epubcheck heeft die nodig. Installeer Java 11 of nieuwer (apt install default-jre-headless), of zet het pad in JAVA_HOME.',
  );
}
