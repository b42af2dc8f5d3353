import { createRequire } from 'node:module';
import type { FaceName } from './families.ts';

/** One face of the edition: a variable font with its axes pinned. */
export interface Face {
  /** File name without extension. */
  name: FaceName;
  /** The npm package and the middle of its file names. */
  source: { package: string; file: (subset: Subset) => string };
  /** Axes pinned to one value; see the OpenType registry for their units. */
  axes: Record<string, number>;
}

export type Subset = 'latin' | 'latin-ext';

const bricolage = {
  package: '@fontsource-variable/bricolage-grotesque',
  file: (subset: Subset) => `bricolage-grotesque-${subset}-standard-normal.woff2`,
};
const literata = (style: 'normal' | 'italic') => ({
  package: '@fontsource-variable/literata',
  file: (subset: Subset) => `literata-${subset}-wght-${style}.woff2`,
});

export const FACES: Face[] = [
  { name: 'heading', source: bricolage, axes: { wght: 800, wdth: 75, opsz: 72 } },
  { name: 'label', source: bricolage, axes: { wght: 600, wdth: 88, opsz: 16 } },
  { name: 'text', source: literata('normal'), axes: { wght: 400 } },
  { name: 'italic', source: literata('italic'), axes: { wght: 400 } },
];

/** Absolute path of the file a face is made from. */
export function originalOf({ source }: Face, subset: Subset): string {
  return createRequire(import.meta.url).resolve(`${source.package}/files/${source.file(subset)}`);
}
