import type { APIRoute } from 'astro';
import { citationOf } from '../../../../booklet/citation.ts';
import { loadBooklet } from '../../../../booklet/load.ts';
import type { VerhaalPage } from '../../../../booklet/pages.ts';
import { verhaalPaths } from '../../../../booklet/verhaal-paths.ts';

export const getStaticPaths = verhaalPaths;

export const GET: APIRoute<{ page: VerhaalPage }> = async ({ props: { page } }) =>
  new Response(citationOf(page, await loadBooklet()).ris);
