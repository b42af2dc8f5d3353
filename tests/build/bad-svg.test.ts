import { describeBadContent, type BadContent } from '../support/bad-content.ts';
import { DRAWN, drawing, type Files } from '../support/fixture-booklet.ts';

const SVG = `${DRAWN}/illustratie.svg`;

/** The drawing of the booklet with something put into it. */
const drawn = (what: string): Files => ({ [SVG]: drawing('#2b5fc2').replace('</svg>', `${what}</svg>`) });

const refused = {
  place: SVG,
  field: 'illustratie',
  expected: 'alleen vormen in vaste kleuren',
  remedy: 'haal dat uit de tekening',
};

const unpaintable = {
  place: SVG,
  field: 'illustratie',
  expected: 'een viewBox in gewone maten',
  remedy: 'bewaar de tekening opnieuw met een gewone viewBox',
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
  {
    mistake: 'a size far too wide',
    files: { [SVG]: drawing('#2b5fc2').replace('0 0 800 600', '0 0 9000000 6') },
    ...unpaintable,
    message: 'van een SVG van 9000000 bij 6 kan geen klein plaatje worden gemaakt',
  },
  {
    mistake: 'hardly any size',
    files: { [SVG]: drawing('#2b5fc2').replace('0 0 800 600', '0 0 .001 .001') },
    ...unpaintable,
    message: 'van een SVG van 0.001 bij 0.001 kan geen klein plaatje worden gemaakt',
  },
];

describeBadContent('a build refuses an SVG with', DRAWINGS);
