import sharp from 'sharp';
import { images } from '../images/images.ts';
import { largestOf } from '../images/prepared.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { Part } from './package.ts';

const NAME = 'beeld/omslag.png';
/** In pixels: a cover on a shelf is small. */
const WIDTH = 600;

/** The cover for the shelf of an e-reader, in pixels and few colours: many show none that is an SVG. */
export async function coverImage(master: string): Promise<Part> {
  const { name, width } = largestOf(await images.prepare(master));
  // An SVG is drawn at the width it is asked in, and not blown up afterwards.
  const density = Math.max(1, (72 * WIDTH) / width);
  const data = await sharp(images.fileOf(name), { density })
    .resize({ width: WIDTH })
    .png({ palette: true, colours: 128 })
    .toBuffer();
  return { name: NAME, type: mediaTypeOf(NAME), data, properties: 'cover-image' };
}
