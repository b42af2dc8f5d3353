import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Grainy paper with coloured shapes on it, as a scanner gives. Size in pixels. */
export function scan(width: number, height: number, color = '#2b5fc2'): Sharp {
  const shapes = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" preserveAspectRatio="none" width="${width}" height="${height}">
    <rect x="60" y="320" width="680" height="230" fill="${color}"/>
    <circle cx="600" cy="150" r="90" fill="#e9522f"/>
    <path d="M300 320L500 310L460 400L340 404Z" fill="#1b2b4b"/></svg>`;
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#fbf6ec',
      noise: { type: 'gaussian', mean: 236, sigma: 9 },
    },
  }).composite([{ input: Buffer.from(shapes) }]);
}

/** The pixels of a scan as a fresh image: what was composed comes first in any further step. */
export async function flat(image: Sharp): Promise<Sharp> {
  return sharp(await image.png().toBuffer());
}

/** A WebP of two frames. */
export async function movingWebp(): Promise<Buffer> {
  const frames = [await scan(200, 150).png().toBuffer(), await scan(200, 150, '#d93a6e').png().toBuffer()];
  return sharp(frames, { join: { animated: true } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
}

/**
 * A PNG that says it moves: the chunk that makes it an APNG right behind its header, or behind a text of
 * `textLength` bytes. https://www.w3.org/TR/png-3/#acTL-chunk
 */
export async function movingPng(textLength = 0): Promise<Buffer> {
  const png = await scan(200, 150).png().toBuffer();
  const frames = Buffer.alloc(8);
  frames.writeUInt32BE(2, 0);
  const text =
    textLength > 0 ? chunk('tEXt', Buffer.from(`Comment\0${'x'.repeat(textLength)}`)) : Buffer.alloc(0);
  const afterHeader = 8 + 25;
  return Buffer.concat([
    png.subarray(0, afterHeader),
    text,
    chunk('acTL', frames),
    png.subarray(afterHeader),
  ]);
}

/** A black PNG of more than 100 million pixels, one bit each: a small file all the same. */
export function giganticPng(): Buffer {
  const [width, height] = [12_000, 9_000];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc((1 + width / 8) * height));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Mean of each colour channel, 0 to 255, of an image in sRGB without transparency. */
export async function meanColor(image: Sharp | Uint8Array): Promise<number[]> {
  const { channels } = await (image instanceof Uint8Array ? sharp(image) : image).stats();
  return channels.slice(0, 3).map(({ mean }) => mean);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
