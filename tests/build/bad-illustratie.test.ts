import { describeBadContent, type BadContent } from '../support/bad-content.ts';
import { DRAWN, drawing, type Files } from '../support/fixture-booklet.ts';
import { giganticPng, movingPng, movingWebp, scan } from '../support/rasters.ts';

const SVG = `${DRAWN}/illustratie.svg`;

/** The booklet with another drawing in the place of its SVG. */
const instead = (name: string, data: string | Uint8Array): Files => ({
  [SVG]: undefined,
  [`${DRAWN}/${name}`]: data,
});

/** The drawing of the booklet with something put into it. */
const drawn = (what: string): Files => ({ [SVG]: drawing('#2b5fc2').replace('</svg>', `${what}</svg>`) });

/** The first half of a file. */
const half = (data: Uint8Array) => data.subarray(0, data.length / 2);

const damaged = {
  field: 'illustratie',
  message: 'het bestand is beschadigd',
  expected: 'een hele PNG, JPEG, WebP of TIFF',
  remedy: 'bewaar of kopieer de scan opnieuw',
};

const moving = {
  field: 'illustratie',
  message: 'het bestand beweegt',
  expected: 'één stilstaand beeld',
  remedy: 'bewaar alleen het eerste beeld',
};

const SCANS: BadContent[] = [
  {
    mistake: 'two drawings in one folder',
    files: async () => ({ [`${DRAWN}/illustratie.png`]: await scan(40, 30).png().toBuffer() }),
    place: `${DRAWN}/verhaal.mdx`,
    field: 'illustratie',
    message: 'er zijn er meer dan één: illustratie.png, illustratie.svg',
    expected: 'één bestand illustratie.*',
    remedy: 'haal de andere weg',
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
    mistake: 'a file that is no image',
    files: instead('illustratie.png', 'Dit is geen plaatje.'),
    place: `${DRAWN}/illustratie.png`,
    ...damaged,
  },
  {
    mistake: 'half a PNG',
    files: async () => instead('illustratie.png', half(await scan(400, 300).png().toBuffer())),
    place: `${DRAWN}/illustratie.png`,
    ...damaged,
  },
  {
    mistake: 'half a JPEG',
    files: async () => instead('illustratie.jpeg', half(await scan(400, 300).jpeg().toBuffer())),
    place: `${DRAWN}/illustratie.jpeg`,
    ...damaged,
  },
  {
    mistake: 'half a WebP',
    files: async () => instead('illustratie.webp', half(await scan(400, 300).webp().toBuffer())),
    place: `${DRAWN}/illustratie.webp`,
    ...damaged,
  },
  {
    mistake: 'half a TIFF',
    files: async () => instead('illustratie.tiff', half(await scan(400, 300).tiff().toBuffer())),
    place: `${DRAWN}/illustratie.tiff`,
    ...damaged,
  },
  {
    mistake: 'a PNG that is named JPEG',
    files: async () => instead('illustratie.jpg', await scan(400, 300).png().toBuffer()),
    place: `${DRAWN}/illustratie.jpg`,
    field: 'illustratie',
    message: 'het bestand heet .jpg, maar is van binnen png',
    expected: 'een bestand waarvan de naam zegt wat het is',
    remedy: 'geef het bestand de goede uitgang',
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
];

const refused = {
  place: SVG,
  field: 'illustratie',
  expected: 'alleen vormen in vaste kleuren',
  remedy: 'haal dat uit de tekening',
};

const DRAWINGS: BadContent[] = [
  { mistake: 'a script', files: drawn('<script>alert(1)</script>'), message: '<script>', ...refused },
  {
    mistake: 'an event handler',
    files: drawn('<path onclick="x()" d="M0 0L9 9"/>'),
    message: 'onclick',
    ...refused,
  },
  {
    mistake: 'an image from another site',
    files: drawn('<image href="https://voorbeeld.nl/a.png" width="9" height="9"/>'),
    message: 'https://voorbeeld.nl/a.png',
    ...refused,
  },
  {
    mistake: 'a fill from another site',
    files: drawn('<path fill="url(https://voorbeeld.nl/a.svg#b)" d="M0 0L9 9L0 9Z"/>'),
    message: 'een verwijzing in fill',
    ...refused,
  },
  {
    mistake: 'a style sheet that reaches out',
    files: drawn(
      '<style>.a{fill:url(https://voorbeeld.nl/a.svg#b)}</style><path class="a" d="M0 0L9 9L0 9Z"/>',
    ),
    message: 'stijlblad',
    ...refused,
  },
  {
    mistake: 'a style sheet with an import',
    files: drawn('<style>@import "https://voorbeeld.nl/a.css";</style>'),
    message: 'stijlblad',
    ...refused,
  },
  {
    mistake: 'a foreignObject',
    files: drawn('<foreignObject><p>Dag</p></foreignObject>'),
    message: '<foreignObject>',
    ...refused,
  },
  {
    mistake: 'a link that runs code',
    files: drawn('<a href="javascript:alert(1)"><path d="M0 0L9 9"/></a>'),
    message: 'javascript:alert(1)',
    ...refused,
  },
  {
    mistake: 'movement',
    files: drawn('<path d="M0 0L9 9"><animate attributeName="d" to="M1 1" dur="1s"/></path>'),
    message: '<animate>',
    ...refused,
  },
  {
    mistake: 'broken XML',
    files: { [SVG]: '<svg viewBox="0 0 8 6"><path d="M0 0">' },
    place: SVG,
    field: 'illustratie',
    message: 'de SVG is beschadigd',
    expected: 'een hele SVG-tekening',
    remedy: 'bewaar de tekening opnieuw',
  },
  {
    mistake: 'no size',
    files: { [SVG]: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L9 9L0 9Z"/></svg>' },
    place: SVG,
    field: 'illustratie',
    message: 'de SVG zegt niet hoe groot ze is',
    expected: 'een viewBox',
    remedy: 'bewaar de tekening opnieuw met een viewBox',
  },
];

describeBadContent('a build refuses a scan that is', SCANS);
describeBadContent('a build refuses an SVG with', DRAWINGS);
