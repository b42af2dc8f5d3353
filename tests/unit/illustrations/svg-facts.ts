/** What a test asks of a drawing: its elements, colours, ids and references, read from the text of the SVG. */
import { OVERLAPS } from '../../../src/illustrations/overlaps.ts';
import { completeColors } from '../../../src/illustrations/kit/colors.ts';
import { PALETTES, type PaletteName } from '../../../src/palettes.ts';

const SHAPES = new Set(['svg', 'g', 'path', 'circle', 'defs', 'clipPath', 'use']);

const found = (svg: string, pattern: RegExp): string[] =>
  [...svg.matchAll(pattern)].map(([, text = '']) => text);

/** Everything but flat shapes: elements that are not shapes, and attributes that need more than a colour. */
export const foreignMatter = (svg: string): string[] => [
  ...found(svg, /<([a-zA-Z]+)/g).filter((name) => !SHAPES.has(name)),
  ...found(svg, /\s(style|class|stroke|filter|opacity|on\w+)=/g),
];

export const idsOf = (svg: string): string[] => found(svg, /\sid="([^"]+)"/g);

/** References to what the drawing itself does not hold. */
export function looseEnds(svg: string): string[] {
  const own = new Set(idsOf(svg).map((id) => `#${id}`));
  return found(svg, /(?:href="|url\()([^")]+)/g).filter((target) => !own.has(target));
}

export const fillsOf = (svg: string): string[] => [...new Set(found(svg, /fill="([^"]*)"/g))];

const hexes = (palette: object): string[] =>
  Object.values(palette).filter((value): value is string => typeof value === 'string');

/** The colours a drawing in this palette may have: the palette's own, its declared overlaps, and noses. */
export function coloursOf(name: PaletteName): Set<string> {
  const palette = PALETTES[name];
  const overlaps: Partial<Record<PaletteName, object>> = OVERLAPS;
  return new Set([...hexes(palette), ...hexes(overlaps[name] ?? {}), ...noses([palette])]);
}

/** The colours of the cover and the diagram, in which the palettes meet. */
export function coloursOfAll(): Set<string> {
  const names = Object.keys(PALETTES) as PaletteName[];
  const after = names.flatMap((name) => hexes(PALETTES[name].dark));
  return new Set([
    ...names.flatMap((name) => [...coloursOf(name)]),
    ...after,
    ...noses(Object.values(PALETTES)),
  ]);
}

type Tones = Pick<(typeof PALETTES)[PaletteName], 'ink' | 'skin' | 'darkSkin' | 'overprint'>;

/** A nose is a little darker than the skin it is on, towards the ink or the overprint. */
const noses = (palettes: readonly Tones[]): string[] =>
  palettes.flatMap(({ skin, darkSkin }) =>
    palettes.flatMap(({ ink, overprint }) =>
      [skin, darkSkin].map((tone) => completeColors({ ink, overprint, skin: tone }).nose),
    ),
  );
