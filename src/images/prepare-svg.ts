import sharp from 'sharp';
import { optimize, type CustomPlugin } from 'svgo';
import { brotliSize } from './brotli-size.ts';
import { UnusableIllustratie, type ImageFile, type Prepared } from './prepared.ts';
import { THUMBNAIL_WIDTH } from './widths.ts';

/** Its media type. */
export const SVG = 'image/svg+xml';

export type Files = Map<string, Uint8Array>;

/**
 * Makes an SVG master small and safe to inline: ids get `key` in front, so that two drawings never collide.
 * @returns what the pages need and the files to keep, by name.
 * @throws UnusableIllustratie for anything that could run, load or restyle something, and for broken XML.
 */
export async function prepareSvg(
  bytes: Uint8Array,
  key: string,
): Promise<{ prepared: Prepared; files: Files }> {
  const source = new TextDecoder().decode(bytes);
  const size = { width: 0, height: 0 };
  const svg = optimizeSvg(source, key, size);
  const { width, height } = size;
  if (!(width > 0 && height > 0 && Number.isFinite(width * height))) {
    throw new UnusableIllustratie(
      'de SVG zegt niet hoe groot ze is',
      'een viewBox, zoals viewBox="0 0 800 600"',
      'bewaar de tekening opnieuw met een viewBox',
    );
  }
  const files: Files = new Map();
  const keep = (name: string, data: Uint8Array, w: number, h: number, travels = data.length): ImageFile => {
    files.set(name, data);
    return { name, width: w, height: h, bytes: travels };
  };
  const data = Buffer.from(svg);
  const full = keep(`${key}.svg`, data, width, height, brotliSize(data));
  const rasters = await rasterThumbnails(data, size);
  const best = rasters.reduce((a, b) => (b.data.length < a.data.length ? b : a));
  const thumbnail =
    best.data.length < full.bytes
      ? keep(`${key}-klein.${best.extension}`, best.data, best.width, best.height)
      : full;
  return {
    prepared: { width, height, full: [{ type: SVG, files: [full] }], thumbnail },
    files,
  };
}

function optimizeSvg(source: string, key: string, size: { width: number; height: number }): string {
  try {
    return optimize(source, {
      multipass: false,
      plugins: [
        inspect(),
        {
          name: 'preset-default',
          // A style sheet inside a drawing would restyle the whole page it is inlined in: it moves to the shapes.
          params: { overrides: { cleanupIds: { minify: true }, inlineStyles: { onlyMatchedOnce: false } } },
        },
        'convertStyleToAttrs',
        refuseStyleSheets(),
        'removeTitle',
        measure(size),
        { name: 'prefixIds', params: { prefix: key, delim: '-' } },
        'sortAttrs',
      ],
    }).data;
  } catch (error) {
    if (error instanceof UnusableIllustratie) throw error;
    throw new UnusableIllustratie(
      'de SVG is beschadigd en kan niet worden gelezen',
      'een hele SVG-tekening',
      'bewaar de tekening opnieuw als SVG',
    );
  }
}

function refuse(what: string): never {
  throw new UnusableIllustratie(
    `de SVG heeft ${what}`,
    'alleen vormen in vaste kleuren, zonder verwijzing naar buiten',
    'haal dat uit de tekening en bewaar haar opnieuw',
  );
}

const FORBIDDEN = /^(.*:)?(script|foreignObject|iframe|audio|video|animate.*|set)$/i;
/** What CSS can load something with. */
const REACHING = /url\((?!\s*['"]?#)|image-set\(/i;

/** CSS may write any sign by its number: https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point. */
const unescaped = (css: string) =>
  css.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, hex: string | undefined, sign: string) =>
    hex ? String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)) : sign,
  );

/** Refuses what a drawing has no business with. */
function inspect(): CustomPlugin {
  let root = false;
  return {
    name: 'inspect',
    fn: () => ({
      element: {
        enter: ({ name, attributes, children }) => {
          root ||= name === 'svg';
          if (!root) refuse('geen <svg> als begin');
          if (FORBIDDEN.test(name)) refuse(`een <${name}>`);
          // A backslash could hide either of the two.
          if (name === 'style' && /[@\\]|:root/.test(textOf(children)))
            refuse('een stijlblad met voorwaarden');
          if (name === 'style' && REACHING.test(textOf(children))) refuse('een stijlblad met een verwijzing');
          for (const [attribute, value] of Object.entries(attributes)) {
            if (/^on/i.test(attribute)) refuse(`een script in ${attribute}`);
            if (/(^|:)href$/i.test(attribute) && !value.startsWith('#'))
              refuse(`een verwijzing naar ${value.slice(0, 40)}`);
            if (REACHING.test(unescaped(value))) refuse(`een verwijzing in ${attribute}`);
          }
        },
      },
      instruction: {
        enter: ({ name }) => {
          if (name !== 'xml') refuse(`een <?${name}?>`);
        },
      },
      root: {
        exit: () => {
          if (!root) refuse('geen tekening erin');
        },
      },
    }),
  };
}

/** A rule that could not be moved to the shapes has a condition in it, such as `:hover`. */
function refuseStyleSheets(): CustomPlugin {
  return {
    name: 'refuseStyleSheets',
    fn: () => ({
      element: {
        enter: ({ name }) => {
          if (name === 'style') refuse('een stijlblad met voorwaarden');
        },
      },
    }),
  };
}

function textOf(children: { type: string }[]): string {
  return children.map((child) => ('value' in child ? String(child.value) : '')).join('');
}

/** Reads the size from the viewBox, or makes a viewBox of width and height. The page gives the drawing its name. */
function measure(size: { width: number; height: number }): CustomPlugin {
  return {
    name: 'measure',
    fn: () => ({
      element: {
        enter: (node, parent) => {
          if (parent.type !== 'root') return;
          const { attributes } = node;
          delete attributes.role;
          delete attributes['aria-label'];
          delete attributes['aria-labelledby'];
          delete attributes['aria-hidden'];
          const box = attributes.viewBox
            ?.trim()
            .split(/[\s,]+/)
            .map(Number);
          size.width = box?.[2] ?? parseFloat(attributes.width ?? '');
          size.height = box?.[3] ?? parseFloat(attributes.height ?? '');
          attributes.viewBox ??= `0 0 ${size.width} ${size.height}`;
          attributes.width = String(size.width);
          attributes.height = String(size.height);
        },
      },
    }),
  };
}

async function rasterThumbnails(svg: Uint8Array, { width, height }: { width: number; height: number }) {
  const density = Math.min(2400, Math.max(1, (72 * THUMBNAIL_WIDTH) / width));
  const image = sharp(svg, { density }).resize({ width: THUMBNAIL_WIDTH });
  const encode = async (extension: 'webp' | 'avif') => {
    const { data, info } = await image
      .clone()
      .toFormat(
        extension,
        extension === 'avif' ? { quality: 60, effort: 2 } : { quality: 80, smartSubsample: true },
      )
      .toBuffer({ resolveWithObject: true });
    return { extension, data, width: info.width, height: info.height };
  };
  try {
    return [await encode('webp'), await encode('avif')];
  } catch {
    throw new UnusableIllustratie(
      `van een SVG van ${width} bij ${height} kan geen klein plaatje worden gemaakt`,
      'een viewBox in gewone maten, zoals viewBox="0 0 800 600"',
      'bewaar de tekening opnieuw met een gewone viewBox',
    );
  }
}
