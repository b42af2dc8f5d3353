import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FontProvider } from 'astro';
import { PARTS, unicodeRange, type Part } from './parts.ts';

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
  const [everyday, ...further] = PARTS;
  return FAMILIES.map(({ name, weight, style, fallbacks }) => {
    const variant = ({ suffix, signs }: Part) => ({
      src: [new FontFile(pathToFileURL(files[name + suffix]!))] satisfies [URL],
      weight,
      style,
      display: 'swap' as const,
      unicodeRange: unicodeRange(signs),
    });
    return {
      provider,
      name: `Samen ${name}`,
      cssVariable: `--font-face-${name}` as const,
      fallbacks,
      options: { variants: [variant(everyday), ...further.map(variant)] satisfies [unknown, ...unknown[]] },
    };
  });
}
