import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { atOnce } from '../at-once.ts';
import { everyPage, type AnyPage, type Booklet } from '../booklet/pages.ts';
import { settings } from '../settings.ts';
import { writeWhole } from '../write-whole.ts';
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
  // Two pages that are alike have one card, and may be at it together.
  if (!isKept) await writeWhole(file, await composeCard(page, booklet));
  return { name, file };
}

/** Draws the cards of all pages that have none yet. */
export async function drawCards(booklet: Booklet): Promise<void> {
  await atOnce(availableParallelism(), everyPage(booklet), async (page) => {
    await keepCard(page, booklet);
  });
}
