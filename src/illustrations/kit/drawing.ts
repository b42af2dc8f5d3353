/** Assembling: shapes become elements, elements become one SVG of 800 by 600. */
import type { Point } from './vector.ts';

/** Elements as text; nested lists are joined, `false` and `undefined` left out. */
export type Markup = string | false | undefined | readonly Markup[];

/** Every scene's width and height, in px. */
export const CANVAS = { width: 800, height: 600 } as const;

/**
 * The finished drawing.
 *
 * @param name the scene's slug. Every id in the drawing gets it as prefix, so two drawings on a page never share one.
 * @param children what is seen, back to front.
 * @param defs `clipPath()` and `define()` elements.
 * @throws when the drawing holds anything but flat shapes in plain hex colours.
 */
export function svg(name: string, children: Markup, defs: Markup = ''): string {
  const definitions = markup(defs);
  const body = (definitions && `<defs>${definitions}</defs>`) + markup(children);
  refuseForeignMatter(name, body);
  const { width, height } = CANVAS;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${prefixIds(body, name)}</svg>\n`;
}

/** Joins elements into one text. */
export function markup(children: Markup): string {
  if (typeof children === 'string') return children;
  if (!children) return '';
  return children.map(markup).join('');
}

/** A shape in one colour. `d`: path data, or several pieces that share the element. Empty data gives no element. */
export function path(fill: string, ...pieces: readonly (string | readonly string[])[]): string {
  const data = pieces.flat().join('');
  return data && `<path fill="${fill}" d="${data}"/>`;
}

/** A true circle, for eyes and buttons; radius in px. */
export function dot(fill: string, centre: Point, radius: number): string {
  return `<circle cx="${tenths(centre[0])}" cy="${tenths(centre[1])}" r="${tenths(radius)}" fill="${fill}"/>`;
}

export interface Placement {
  /** Where the origin of the children comes, in px. */
  at?: Point;
  /** Enlargement; 1 = as drawn. */
  scale?: number;
  /** Degrees clockwise. */
  rotate?: number;
  /** Mirrored left to right. */
  flip?: boolean;
}

/** Elements moved, turned or mirrored together. */
export function group(children: Markup, placement: Placement = {}): string {
  return `<g${transform(placement)}>${markup(children)}</g>`;
}

/** For `defs`: a clip in the shape of the path data. */
export function clipPath(id: string, ...pieces: readonly string[]): string {
  return `<clipPath id="${id}"><path d="${pieces.join('')}"/></clipPath>`;
}

/** Elements seen only inside the clip: where two sheets overlap, draw one again in the overlap colour. */
export function clip(id: string, children: Markup): string {
  return `<g clip-path="url(#${id})">${markup(children)}</g>`;
}

/** For `defs`: elements to be repeated by `use()`. */
export function define(id: string, children: Markup): string {
  return `<g id="${id}">${markup(children)}</g>`;
}

/** Repeats what `define()` or an `id` names. */
export function use(id: string, placement: Placement = {}): string {
  return `<use href="#${id}"${transform(placement)}/>`;
}

/** A shape with the name of its colour; figures are lists of these. */
export interface Layer {
  fill: string;
  d: string;
}

/** Layers as paths, back to front; neighbours of one colour share a path. */
export function paint(layers: readonly Layer[]): string {
  const merged: Layer[] = [];
  for (const layer of layers.filter(({ d }) => d !== '')) {
    const below = merged.at(-1);
    if (below?.fill === layer.fill) below.d += layer.d;
    else merged.push({ ...layer });
  }
  return merged.map(({ fill, d }) => path(fill, d)).join('');
}

/** A number with at most one digit after the point. */
export const tenths = (value: number): string => String(Math.round(value * 10) / 10 || 0);

function transform({ at, scale = 1, rotate = 0, flip = false }: Placement): string {
  const parts = [
    at && `translate(${tenths(at[0])} ${tenths(at[1])})`,
    rotate !== 0 && `rotate(${tenths(rotate)})`,
    flip ? `scale(${-scale} ${scale})` : scale !== 1 && `scale(${scale})`,
  ].filter(Boolean);
  return parts.length > 0 ? ` transform="${parts.join('')}"` : '';
}

function prefixIds(body: string, name: string): string {
  return body.replace(/( id="|href="#|url\(#)/g, `$1${name}-`);
}

/** What would make the drawing depend on a browser, a font, a page or another file. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/var\(/, 'a CSS variable; use a hex colour from the palette'],
  [
    /<(text|script|style|image|filter|foreignObject|linearGradient|radialGradient|mask|animate\w*)\b/i,
    'a forbidden element; use flat shapes',
  ],
  [
    /\s(stroke|filter|style|opacity|fill-opacity|class|on\w+)=/i,
    'a forbidden attribute; cut a strip() instead of a stroke',
  ],
  [/href="(?!#)/, 'a reference outside the drawing'],
  [/fill="(?!#[0-9a-f]{6}"|none")/i, 'a colour that is not six-digit hex'],
  [/NaN|undefined|Infinity/, 'a coordinate or colour that was never worked out'],
];

function refuseForeignMatter(name: string, body: string): void {
  const problems = FOREIGN.flatMap(([pattern, problem]) => {
    const found = pattern.exec(body);
    return found ? [`${problem} (near "${body.slice(found.index, found.index + 60)}")`] : [];
  });
  if (problems.length > 0) throw new Error(`The drawing "${name}" holds ${problems.join('; and ')}.`);
}
