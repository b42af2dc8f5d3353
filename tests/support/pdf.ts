import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });

/** What a PDF says about itself, by the names pdfinfo gives it. */
export function pdfInfo(file: string): Record<string, string> {
  const lines = run('pdfinfo', file).split('\n');
  return Object.fromEntries(
    lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** The fonts of a PDF with whether each is embedded. */
export function pdfFonts(file: string): { name: string; type: string; embedded: boolean }[] {
  const rows = run('pdffonts', file).trim().split('\n').slice(2);
  return rows.map((row) => {
    const [, name = '', type = '', embedded] =
      /^(\S+)\s+(.+?)\s+\S+\s+(yes|no)\s+(?:yes|no)\s/.exec(row) ?? [];
    return { name, type, embedded: embedded === 'yes' };
  });
}

/**
 * The words of a PDF in the order they stand in the file, which is the order of its tags, without what stands at the
 * foot of each page. (pdfinfo -struct-text loses what follows a hyphen that has a text of its own.)
 */
export function pdfReading(file: string): string {
  const lines = run('pdftotext', '-raw', file, '-').split(/[\n\f]/);
  return lines
    .filter((line) => !/ \| .*\| .*\/|^\d* ?[^|]* \| \S+\/( \d+)?$/.test(line) && !/^\d+$/.test(line))
    .join('\n');
}

/** The tags of a PDF, indented as they lie in one another. */
export const pdfTags = (file: string): string => run('pdfinfo', '-struct', file);

/** The words of a PDF in the order of its tags; what follows a hyphen that was put in may be lacking. */
export const pdfTagged = (file: string): string => run('pdfinfo', '-struct-text', file);

/** The words of every page, in order. */
export const pdfTexts = (file: string): string[] => run('pdftotext', file, '-').split('\f').slice(0, -1);

/** The words of all pages. */
export const pdfText = (file: string): string => pdfTexts(file).join('\n');

/** The place of every word on every page, in points from the top left. */
export function pdfWords(
  file: string,
): { page: number; width: number; height: number; box: number[]; text: string }[] {
  const html = run('pdftotext', '-bbox', file, '-');
  return html
    .split('<page ')
    .slice(1)
    .flatMap((part, index) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(part) ?? [];
      return [
        ...part.matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
        ),
      ].map(([, ...match]) => ({
        page: index + 1,
        width: Number(width),
        height: Number(height),
        box: match.slice(0, 4).map(Number),
        text: match[4] ?? '',
      }));
    });
}

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

/** Every object of a PDF, as qpdf reads it. @throws when qpdf finds the file damaged. */
export function pdfObjects(file: string): Record<string, Json>[] {
  run('qpdf', '--check', file);
  const { qpdf } = JSON.parse(run('qpdf', '--json', '--json-key=qpdf', file)) as {
    qpdf: [Json, Record<string, Json>];
  };
  return Object.values(qpdf[1]).flatMap((entry) => {
    const value =
      (entry as { value?: Json; stream?: { dict: Json } }).value ??
      (entry as { stream?: { dict: Json } }).stream?.dict;
    return value && typeof value === 'object' && !Array.isArray(value) ? [value] : [];
  });
}

/** A string of a PDF as text. */
export const pdfString = (value: Json | undefined): string =>
  typeof value === 'string' ? value.replace(/^u:/, '') : '';

/** The pages of a PDF as pictures, in order. */
export async function pdfPictures(file: string, dpi: number): Promise<Buffer[]> {
  const dir = await mkdtemp(join(tmpdir(), 'boekje-druk-'));
  // Not compressed: that takes five times as long as drawing the page.
  run('pdftoppm', '-r', String(dpi), '-tiff', '-tiffcompression', 'none', file, join(dir, 'p'));
  const names = (await readdir(dir)).sort();
  const pictures = await Promise.all(names.map((name) => readFile(join(dir, name))));
  await rm(dir, { recursive: true });
  return pictures;
}

/** What a QR code in a part of a picture says; the part in shares of its width and height. */
export async function readQr(
  picture: Buffer,
  part = { left: 0, top: 0, width: 1, height: 1 },
): Promise<string | undefined> {
  const { width, height } = await sharp(picture).metadata();
  const { data, info } = await sharp(picture)
    .extract({
      left: Math.round(part.left * width),
      top: Math.round(part.top * height),
      width: Math.floor(part.width * width),
      height: Math.floor(part.height * height),
    })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
