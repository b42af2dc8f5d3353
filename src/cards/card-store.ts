import { randomUUID } from 'node:crypto';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { atOnce } from '../at-once.ts';
import { everyPage, type AnyPage, type Booklet } from '../booklet/pages.ts';
import { settings } from '../settings.ts';
import { cardOf } from './card.ts';
import { composeCard } from './compose-card.ts';

/** Where the cards of a build are kept. */
const CACHE = join(settings.cacheDir, 'kaarten');

/** A card that lies in the cache. */
interface KeptCard {
  name: string;
  file: string;
}

/** The card of a page; drawn only when `cacheDir` has none of that content. */
export async function keepCard(page: AnyPage, booklet: Booklet, cacheDir = CACHE): Promise<KeptCard> {
  const { name } = await cardOf(page, booklet);
  const file = join(cacheDir, name);
  const isKept = await stat(file).then(
    ({ size }) => size > 0,
    () => false,
  );
  if (!isKept) {
    await mkdir(cacheDir, { recursive: true });
    // Two pages that are alike have one card, and may be at it together.
    const beside = `${file}.${randomUUID()}`;
    await writeFile(beside, await composeCard(page, booklet));
    await rename(beside, file);
  }
  return { name, file };
}

/** Draws the cards of all pages that have none yet. */
export async function drawCards(booklet: Booklet): Promise<void> {
  await atOnce(availableParallelism(), everyPage(booklet), async (page) => {
    await keepCard(page, booklet);
  });
}
