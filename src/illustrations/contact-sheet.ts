import sharp, { type OverlayOptions } from 'sharp';
import { DARK_SHEET, PALETTES, PAPER } from '../palettes.ts';
import type { FoundScene } from './find-scenes.ts';

const TABLE = '#e8e0cf';
const MARGIN = 18;
const WIDTH = 3 * 540 + 4 * MARGIN;

/** All drawings on one PNG: large on light paper, three a row; then as thumbs by day and after dark. */
export async function contactSheet(scenes: readonly FoundScene[]): Promise<Buffer> {
  const drawings = scenes.map((scene) => ({
    svg: scene.draw(),
    dark: PALETTES[scene.palette].dark.background,
  }));
  const large = await row(
    drawings.map(({ svg }) => picture(svg, 540, 405, PAPER)),
    540,
    405,
    MARGIN,
  );
  const thumbs = await row(
    drawings.map(({ svg }) => picture(svg, 320, 240, PAPER)),
    320,
    240,
    large.bottom,
  );
  const dark = await row(
    drawings.map(({ svg, dark: page }) => darkCard(svg, page)),
    320,
    240,
    thumbs.bottom,
  );
  const height = dark.bottom;
  return sharp({ create: { width: WIDTH, height, channels: 3, background: TABLE } })
    .composite([...large.pictures, ...thumbs.pictures, ...dark.pictures])
    .png()
    .toBuffer();
}

/** A drawing as PNG, on paper. Sizes in px. */
export function picture(svg: string, width: number, height: number, paper: string): Promise<Buffer> {
  const density = (72 * width) / 800;
  return sharp(Buffer.from(svg), { density })
    .resize(width, height)
    .flatten({ background: paper })
    .png()
    .toBuffer();
}

async function darkCard(svg: string, page: string): Promise<Buffer> {
  const card = await picture(svg, 280, 210, DARK_SHEET);
  return sharp({ create: { width: 320, height: 240, channels: 3, background: page } })
    .composite([{ input: card, left: 20, top: 15 }])
    .png()
    .toBuffer();
}

async function row(pictures: readonly Promise<Buffer>[], width: number, height: number, top: number) {
  const perRow = Math.floor((WIDTH - MARGIN) / (width + MARGIN));
  const inputs = await Promise.all(pictures);
  const overlays: OverlayOptions[] = inputs.map((input, i) => ({
    input,
    left: MARGIN + (i % perRow) * (width + MARGIN),
    top: top + Math.floor(i / perRow) * (height + MARGIN),
  }));
  return { pictures: overlays, bottom: top + Math.ceil(inputs.length / perRow) * (height + MARGIN) };
}
