import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FontProvider } from 'astro';

interface Family {
  /** Name of the face in subset-fonts.ts, and of the CSS variable behind `--font-`. */
  name: string;
  weight: number;
  style: 'normal' | 'italic';
  /** The generic family Astro measures, so that text keeps its place when the font arrives. */
  fallbacks: [string];
}

const FAMILIES: Family[] = [
  { name: 'heading', weight: 800, style: 'normal', fallbacks: ['sans-serif'] },
  { name: 'label', weight: 600, style: 'normal', fallbacks: ['sans-serif'] },
  { name: 'text', weight: 400, style: 'normal', fallbacks: ['serif'] },
  { name: 'italic', weight: 400, style: 'italic', fallbacks: ['serif'] },
];

type Ranges = [string, ...string[]];

/** Signs the second file of a face holds; the browser fetches it only where a page has one of them. */
const EXTENDED: Ranges = ['U+0100-0130', 'U+0132-0151', 'U+0154-017F', 'U+0218-021B'];
const EVERYDAY: Ranges = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-2193'];

/**
 * Where a font lies, that goes by its name alone where Astro makes a name for the family from it: else the same
 * build in another folder would be another build.
 */
class FontFile extends URL {
  override toJSON(): string {
    return basename(this.pathname);
  }
}

/** The font families for Astro's configuration. `files` is what subsetFonts returned. */
export function fontFamilies(files: Record<string, string>, provider: FontProvider<never>) {
  return FAMILIES.map(({ name, weight, style, fallbacks }) => ({
    provider,
    name: `Samen ${name}`,
    cssVariable: `--font-face-${name}` as const,
    fallbacks,
    options: {
      variants: [
        {
          src: [new FontFile(pathToFileURL(files[name]!))],
          weight,
          style,
          display: 'swap',
          unicodeRange: EVERYDAY,
        },
        {
          src: [new FontFile(pathToFileURL(files[`${name}-ext`]!))],
          weight,
          style,
          display: 'swap',
          unicodeRange: EXTENDED,
        },
      ],
    },
  }));
}
