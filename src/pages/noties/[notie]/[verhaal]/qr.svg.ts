import type { APIRoute } from 'astro';
import type { VerhaalPage } from '../../../../booklet/pages.ts';
import { absoluteUrl } from '../../../../booklet/urls.ts';
import { verhaalPaths } from '../../../../booklet/verhaal-paths.ts';
import { PALETTES } from '../../../../palettes.ts';
import { qrCode } from '../../../../paper/qr-code.ts';

export const getStaticPaths = verhaalPaths;

export const GET: APIRoute<{ page: VerhaalPage }> = ({ props: { page } }) =>
  new Response(qrCode(absoluteUrl(page.path), PALETTES[page.palette].ink));
