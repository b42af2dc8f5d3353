import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { openDeck } from '../support/deck.ts';
import { booklet } from '../support/pages.ts';
import { pdfPictures } from '../support/pdf.ts';

const browser = useBrowser();
/** How finely the paper is looked at: four points to a millimetre. */
const MM = 4;

test('on paper the words of a slide are as pale as on the screen: its dark sheet is printed', async () => {
  const { page } = await openDeck(browser.current, `${booklet.noties[0]!.slug}/`);
  const dir = await mkdtemp(join(tmpdir(), 'boekje-dia-'));
  const path = join(dir, 'dia.pdf');
  await page.pdf({ path, format: 'A4', printBackground: false });
  await page.close();
  const [paper] = await pdfPictures(path, MM * 25.4);
  await rm(dir, { recursive: true });
  // Of the second slide, within its sheet: where its line stands.
  const line = sharp(paper).extract({ left: 18 * MM, top: 175 * MM, width: 40 * MM, height: 50 * MM });
  const { channels } = await sharp(await line.png().toBuffer()).stats();
  expect(Math.max(...channels.slice(0, 3).map(({ min }) => min))).toBeLessThan(100);
  expect(Math.min(...channels.slice(0, 3).map(({ max }) => max))).toBeGreaterThan(220);
});
