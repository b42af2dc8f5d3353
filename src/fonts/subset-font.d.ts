declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
    /** Axes to pin, by OpenType tag. */
    variationAxes?: Record<string, number | { min?: number; max?: number; default?: number }>;
    /** OpenType features to keep, by tag. */
    keepFeatures?: string[];
    noHinting?: boolean;
  }

  /** Cuts a font down to the characters of `text`. */
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Buffer>;
}
