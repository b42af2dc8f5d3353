import type { APIRoute } from 'astro';
import { loadBooklet } from '../../../../booklet/load.ts';
import { oEmbedOf } from '../../../../booklet/oembed.ts';
import type { VerhaalPage } from '../../../../booklet/pages.ts';
import { verhaalPaths } from '../../../../booklet/verhaal-paths.ts';
import { cardOf } from '../../../../cards/card.ts';

export const getStaticPaths = verhaalPaths;

export const GET: APIRoute<{ page: VerhaalPage }> = async ({ props: { page } }) => {
  const booklet = await loadBooklet();
  return Response.json(oEmbedOf(page, booklet, await cardOf(page, booklet)));
};
