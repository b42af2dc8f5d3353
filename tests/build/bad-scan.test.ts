import { describeBadContent, type BadContent } from '../support/bad-content.ts';
import { DRAWN, drawing, POSTER, type Files } from '../support/fixture-booklet.ts';
import { giganticPng, movingPng, movingWebp, scan } from '../support/rasters.ts';

const SVG = `${DRAWN}/illustratie.svg`;

/** The booklet with another drawing in the place of its SVG. */
const instead = (name: string, data: string | Uint8Array): Files => ({
  [SVG]: undefined,
  [`${DRAWN}/${name}`]: data,
});

/** The first half of a file. */
const half = (data: Uint8Array) => data.subarray(0, data.length / 2);

const damaged = {
  field: 'illustratie',
  message: 'het bestand is beschadigd',
  expected: 'een hele PNG, JPEG, WebP of TIFF',
  remedy: 'bewaar of kopieer de scan opnieuw',
};

const formless = {
  field: 'illustratie',
  message: 'in deze vorm kan de site geen tekening tonen',
  expected: 'een bestand illustratie.svg, .png, .jpg, .webp of .tif',
  remedy: 'bewaar de tekening in een van die vormen',
};

const moving = {
  field: 'illustratie',
  message: 'het bestand beweegt',
  expected: 'één stilstaand beeld',
  remedy: 'bewaar alleen het eerste beeld',
};

/** A file whose name says another form than it has. */
const mislabelled = (named: string, form: string, make: () => Promise<Buffer>): BadContent => ({
  mistake: `a file named .${named} that is ${form}`,
  files: async () => instead(`illustratie.${named}`, await make()),
  place: `${DRAWN}/illustratie.${named}`,
  field: 'illustratie',
  message: `het bestand heet .${named}, maar is van binnen ${form}`,
  expected: 'een bestand waarvan de naam zegt wat het is',
  remedy: 'geef het bestand de goede uitgang',
});

const SCANS: BadContent[] = [
  {
    mistake: 'two drawings in one folder',
    files: async () => ({ [`${DRAWN}/illustratie.png`]: await scan(480, 360).png().toBuffer() }),
    place: `${DRAWN}/verhaal.mdx`,
    field: 'illustratie',
    message: 'er zijn er meer dan één: illustratie.png, illustratie.svg',
    expected: 'één bestand illustratie.*',
    remedy: 'haal de andere weg',
  },
  {
    mistake: 'a GIF, where a verhaal has no words for a drawing',
    files: async () => ({ [`${POSTER}/illustratie.gif`]: await scan(40, 30).gif().toBuffer() }),
    place: `${POSTER}/illustratie.gif`,
    ...formless,
  },
  {
    mistake: 'a photo in the form of a telephone, in the place of the drawing',
    files: instead('illustratie.heic', 'ftypheic'),
    place: `${DRAWN}/illustratie.heic`,
    ...formless,
  },
  {
    mistake: 'an empty file',
    files: instead('illustratie.jpg', ''),
    place: `${DRAWN}/illustratie.jpg`,
    field: 'illustratie',
    message: 'het bestand is leeg',
    expected: 'een tekening of een scan',
    remedy: 'zet het goede bestand',
  },
  {
    mistake: 'a folder',
    files: { [SVG]: undefined, [`${DRAWN}/illustratie.png/scan.png`]: 'Een plaatje.' },
    place: `${DRAWN}/illustratie.png`,
    field: 'illustratie',
    message: 'is een map',
    expected: 'een bestand met een tekening of een scan',
    remedy: 'zet het bestand zelf op deze plaats',
  },
  {
    mistake: 'a file that is no image',
    files: instead('illustratie.png', 'Dit is geen plaatje.'),
    place: `${DRAWN}/illustratie.png`,
    ...damaged,
  },
  {
    mistake: 'half a PNG',
    files: async () => instead('illustratie.png', half(await scan(800, 600).png().toBuffer())),
    place: `${DRAWN}/illustratie.png`,
    ...damaged,
  },
  {
    mistake: 'half a JPEG',
    files: async () => instead('illustratie.jpeg', half(await scan(800, 600).jpeg().toBuffer())),
    place: `${DRAWN}/illustratie.jpeg`,
    ...damaged,
  },
  {
    mistake: 'half a WebP',
    files: async () => instead('illustratie.webp', half(await scan(800, 600).webp().toBuffer())),
    place: `${DRAWN}/illustratie.webp`,
    ...damaged,
  },
  {
    mistake: 'half a TIFF',
    files: async () => instead('illustratie.tiff', half(await scan(800, 600).tiff().toBuffer())),
    place: `${DRAWN}/illustratie.tiff`,
    ...damaged,
  },
  mislabelled('jpg', 'png', async () => scan(40, 30).png().toBuffer()),
  mislabelled('tif', 'jpeg', async () => scan(40, 30).jpeg().toBuffer()),
  mislabelled('png', 'gif', async () => scan(40, 30).gif().toBuffer()),
  mislabelled('webp', 'tiff', async () => scan(40, 30).tiff().toBuffer()),
  mislabelled('jpeg', 'webp', async () => scan(40, 30).webp().toBuffer()),
  mislabelled('png', 'svg', () => Promise.resolve(Buffer.from(drawing('#2b5fc2')))),
  {
    mistake: 'a PNG that is named SVG',
    files: async () => instead('illustratie.svg', await scan(40, 30).png().toBuffer()),
    place: SVG,
    field: 'illustratie',
    message: 'de SVG is beschadigd',
    expected: 'een hele SVG-tekening',
    remedy: 'bewaar de tekening opnieuw als SVG',
  },
  {
    mistake: 'a WebP that moves',
    files: async () => instead('illustratie.webp', await movingWebp()),
    place: `${DRAWN}/illustratie.webp`,
    ...moving,
  },
  {
    mistake: 'a PNG that moves',
    files: async () => instead('illustratie.png', await movingPng()),
    place: `${DRAWN}/illustratie.png`,
    ...moving,
  },
  {
    mistake: 'a PNG that moves behind a long text',
    files: async () => instead('illustratie.png', await movingPng(9_000)),
    place: `${DRAWN}/illustratie.png`,
    ...moving,
  },
  {
    mistake: 'a scan of more than 100 million pixels',
    files: instead('illustratie.png', giganticPng()),
    place: `${DRAWN}/illustratie.png`,
    field: 'illustratie',
    message: 'de scan is 12000 bij 9000 beeldpunten',
    expected: 'hoogstens 100 miljoen beeldpunten',
    remedy: 'bewaar de scan kleiner',
  },
  {
    mistake: 'a scan of a few pixels',
    files: async () => instead('illustratie.png', await scan(40, 30).png().toBuffer()),
    place: `${DRAWN}/illustratie.png`,
    field: 'illustratie',
    message: 'de scan is maar 40 beeldpunten breed',
    expected: 'ten minste 480 beeldpunten breed',
    remedy: 'scan de tekening opnieuw',
  },
];

describeBadContent('a build refuses a scan that is', SCANS);
