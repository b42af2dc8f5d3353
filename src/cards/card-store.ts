import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyPage, Booklet } from '../booklet/pages.ts';
import { cardOf } from './card.ts';
import { composeCard } from './compose-card.ts';

/**
 * Puts the card of a page in `outDir`; drawn only when `cacheDir` has none of that content.
 * @returns whether it had to be drawn.
 */
export async function publishCard(
  page: AnyPage,
  booklet: Booklet,
  cacheDir: string,
  outDir: string,
): Promise<boolean> {
  const { name } = await cardOf(page, booklet);
  const kept = join(cacheDir, name);
  const isKept = await stat(kept).then(
    ({ size }) => size > 0,
    () => false,
  );
  if (!isKept) {
    await mkdir(cacheDir, { recursive: true });
    // Two pages that are alike have one card, and may be at it together.
    const beside = `${kept}.${randomUUID()}`;
    await writeFile(beside, await composeCard(page, booklet));
    await rename(beside, kept);
  }
  await copyFile(kept, join(outDir, name));
  return !isKept;
}
