import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FontProvider } from 'astro';
import { FAMILIES, type FaceName } from './families.ts';
import { PARTS, unicodeRange, type Part } from './parts.ts';

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
  return (Object.keys(FAMILIES) as FaceName[]).map((name) => {
    const { weight, style } = FAMILIES[name];
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
      // Astro makes these for one system; ours, in fallback-faces.ts, are for several.
      optimizedFallbacks: false,
      fallbacks: [],
      options: { variants: [variant(everyday), ...further.map(variant)] satisfies [unknown, ...unknown[]] },
    };
  });
}
