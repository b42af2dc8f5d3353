/**
 * `npm run urls`: says which addresses are new since the record. `npm run urls -- --accept` adds them to it: from
 * then on a build fails when one of them is lost without a redirect.
 */
import './faults-in-words.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { loadBooklet } from '../booklet/load.ts';
import { freshAddresses } from '../check/check-addresses.ts';
import { ADDRESSES_FILE, readAddresses } from '../manuscript/read-addresses.ts';
import { settings } from '../settings.ts';
import { tellFault } from './tell-fault.ts';

const HEADER = `# Adressen die ooit zijn gepubliceerd. Ze moeten blijven werken.
# Nieuwe erbij: npm run urls -- --accept. Verdwijnt er een, zet dan een regel in doorverwijzingen.yaml.`;

try {
  const recorded = await readAddresses(settings.contentDir);
  const fresh = await freshAddresses(settings.contentDir, await loadBooklet());
  if (fresh.length === 0) console.log('Alle adressen liggen vast.');
  else if (process.argv.includes('--accept')) await accept([...recorded, ...fresh], fresh.length);
  else
    console.log(
      `Nieuw, nog niet vastgelegd:\n${fresh.join('\n')}\nLeg ze vast met: npm run urls -- --accept`,
    );
} catch (error) {
  process.exitCode = tellFault(error);
}

async function accept(paths: string[], count: number): Promise<void> {
  const text = `${HEADER}\n${paths.toSorted().join('\n')}\n`;
  await writeFile(join(settings.contentDir, ADDRESSES_FILE), text);
  console.log(`${count} ${count === 1 ? 'adres' : 'adressen'} vastgelegd in ${ADDRESSES_FILE}.`);
}
