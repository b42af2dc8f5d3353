import type { APIRoute } from 'astro';
import { absoluteUrl, paths } from '../booklet/urls.ts';
import { PALETTES } from '../palettes.ts';
import { qrCode } from '../paper/qr-code.ts';

export const GET: APIRoute = () => new Response(qrCode(absoluteUrl(paths.omslag()), PALETTES.omslag.ink));
