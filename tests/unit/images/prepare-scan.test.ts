import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { prepareScan } from '../../../src/images/prepare-scan.ts';
import { flat, meanColor, movingPng, movingWebp, scan } from '../../support/rasters.ts';

const KEY = 'abc';
/** How far the mean of a channel may be off, of 255: ink cannot print every colour of a screen. */
const TOLERANCE = 14;

/** A scan of one colour: quick to make, where its size alone counts. */
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#cfe2dd' } });

describe('a scan of any kind comes out as it looks', () => {
  const wash = async () => (await flat(scan(480, 320, '#a9c14f'))).blur(2);
  test.each([
    ['of 16 bits', async () => (await wash()).toColourspace('rgb16').png().toBuffer(), 'png'],
    ['with few colours', async () => (await wash()).png({ palette: true, colours: 64 }).toBuffer(), 'png'],
    ['progressive', async () => (await wash()).jpeg({ progressive: true, quality: 95 }).toBuffer(), 'jpg'],
    ['for a wide screen', async () => (await wash()).withIccProfile('p3').png().toBuffer(), 'png'],
    ['for print', async () => (await wash()).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer(), 'jpg'],
    [
      'in Lab',
      async () => (await wash()).toColourspace('lab').tiff({ compression: 'none' }).toBuffer(),
      'tif',
    ],
    ['with alpha', async () => (await wash()).ensureAlpha().webp({ lossless: true }).toBuffer(), 'webp'],
  ])('%s', async (_, make, extension) => {
    const expected = await meanColor(await wash());
    const { files } = await prepareScan(await make(), KEY, extension);
    for (const [name, data] of files) {
      expect(await sharp(data).metadata(), name).toMatchObject({ space: 'srgb', width: 480, height: 320 });
      const mean = await meanColor(data);
      expected.forEach((value, index) =>
        expect(Math.abs((mean[index] ?? 0) - value), name).toBeLessThan(TOLERANCE),
      );
    }
  });

  test('in greys', async () => {
    const grey = (await wash()).greyscale();
    const [expected = 0] = await meanColor(await flat(grey));
    const { files } = await prepareScan(await grey.toColourspace('b-w').png().toBuffer(), KEY, 'png');
    for (const data of files.values()) {
      for (const mean of await meanColor(await sharp(data).toColourspace('srgb').png().toBuffer())) {
        expect(Math.abs(mean - expected)).toBeLessThan(6);
      }
    }
  });
});

test('what is transparent lies on paper', async () => {
  const clear = await sharp({ create: { width: 480, height: 40, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
  const { files } = await prepareScan(clear, KEY, 'png');
  for (const data of files.values()) {
    const mean = await meanColor(data);
    [0xfb, 0xf6, 0xec].forEach((value, index) =>
      expect(Math.abs((mean[index] ?? 0) - value)).toBeLessThan(3),
    );
  }
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'EXIF orientation %i gives the size of the scan upright',
  async (orientation) => {
    const jpeg = await plain(960, 480).withMetadata({ orientation }).jpeg().toBuffer();
    const { prepared } = await prepareScan(jpeg, KEY, 'jpg');
    expect([prepared.width, prepared.height]).toEqual(orientation > 4 ? [480, 960] : [960, 480]);
  },
);

test.each([
  [480, [480]],
  [481, [480, 481]],
  [1200, [480, 800, 1200]],
  [2500, [480, 800, 1200, 1600, 2400]],
])('a scan %i wide is offered %j wide', async (width, widths) => {
  const { prepared, files } = await prepareScan(await plain(width, 60).png().toBuffer(), KEY, 'png');
  for (const format of prepared.full) expect(format.files.map((file) => file.width)).toEqual(widths);
  expect(
    prepared.full
      .flatMap((format) => format.files)
      .every(({ name, bytes }) => files.get(name)?.length === bytes),
  ).toBe(true);
  expect(files.size).toBe(3 * widths.length + 1);
});

test.each([
  ['on its side', 960, 479, 6],
  ['upright', 479, 960, 1],
])(
  'a scan %s that is narrower than what is shown smallest is refused',
  async (_, width, height, orientation) => {
    const jpeg = await plain(width, height).withMetadata({ orientation }).jpeg().toBuffer();
    await expect(prepareScan(jpeg, KEY, 'jpg')).rejects.toThrow('de scan is maar 479 beeldpunten breed');
  },
);

test.each([
  ['a WebP', movingWebp, 'webp'],
  ['a PNG', movingPng, 'png'],
  ['a PNG with a long text first', () => movingPng(9000), 'png'],
])('%s that moves is refused', async (_, make, extension) => {
  await expect(prepareScan(await make(), KEY, extension)).rejects.toThrow('het bestand beweegt');
});

test('a TIFF of two pages is refused', async () => {
  const page = await scan(40, 30).png().toBuffer();
  const tiff = await sharp([page, page], { join: { animated: true } })
    .tiff()
    .toBuffer();
  await expect(prepareScan(tiff, KEY, 'tif')).rejects.toThrow('meer dan één bladzijde');
});
