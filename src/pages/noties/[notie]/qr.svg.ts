import type { APIRoute } from 'astro';
import { loadBooklet } from '../../../booklet/load.ts';
import type { NotiePage } from '../../../booklet/pages.ts';
import { absoluteUrl } from '../../../booklet/urls.ts';
import { PALETTES } from '../../../palettes.ts';
import { qrCode } from '../../../paper/qr-code.ts';

export async function getStaticPaths() {
  const { noties } = await loadBooklet();
  return noties.map((page) => ({ params: { notie: page.slug }, props: { page } }));
}

export const GET: APIRoute<{ page: NotiePage }> = ({ props: { page } }) =>
  new Response(qrCode(absoluteUrl(page.path), PALETTES[page.palette].ink));
