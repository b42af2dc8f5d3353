/** Makes every file to print of the booklet in CONTENT_DIR, and says how many there are. */
import process from 'node:process';
import { loadEpub } from '../../src/epub/load.ts';
import { loadPublications } from '../../src/print/load.ts';

const files = [...(await loadPublications()), await loadEpub()];
process.stdout.write(String(files.length));
