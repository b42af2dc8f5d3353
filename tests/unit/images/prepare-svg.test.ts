import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { prepareSvg } from '../../../src/images/prepare-svg.ts';

const KEY = '123456789abc';
const SHAPE = '<path d="M0 0L9 9L0 9Z"/>';
const svg = (inside: string, attributes = 'viewBox="0 0 8 6"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
const prepare = (source: string, key = KEY) => prepareSvg(Buffer.from(source), key);
const drawn = async (source: string, key = KEY) =>
  Buffer.from((await prepare(source, key)).files.get(`${key}.svg`) ?? []).toString();

describe('a drawing is refused for', () => {
  test.each([
    ['a script', '<script>1</script>'],
    ['a script under another prefix', '<a:script xmlns:a="http://www.w3.org/2000/svg">1</a:script>'],
    ['an event handler', '<path onload="x()" d="M0 0"/>'],
    ['a foreignObject', '<foreignObject/>'],
    ['an iframe', '<iframe/>'],
    ['sound', '<audio/>'],
    ['movement', '<animateTransform/>'],
    ['a value that is set', '<set attributeName="d" to="M1 1"/>'],
    ['a link', '<a href="https://voorbeeld.nl"><path d="M0 0"/></a>'],
    ['code in a link', '<a xlink:href="javascript:x()"><path d="M0 0"/></a>'],
    ['an image inside', '<image href="data:image/png;base64,AAAA"/>'],
    ['use of another file', '<use href="andere.svg#a"/>'],
    ['a fill of another file', '<path fill="url( \'https://voorbeeld.nl/#a\')" d="M0 0"/>'],
    ['a style of another file', '<path style="mask:url(//voorbeeld.nl/#a)" d="M0 0"/>'],
    ['a mask of another file, spelt by number', '<path mask="u\\72l(//voorbeeld.nl/#a)" d="M0 0"/>'],
    ['a clip of another file, spelt with a sign', '<path clip-path="ur\\6C (//voorbeeld.nl/#a)" d="M0 0"/>'],
    ['an image set', '<path style="background:image-set(\'a.png\' 1x)" d="M0 0"/>'],
    ['an import', '<style>@import "a.css";</style>'],
    ['a font', '<style>@font-face{font-family:a;src:url(#a)}</style>'],
    ['a style sheet with a reference', '<style>.a{fill:url(a.svg#b)}</style>'],
    ['a style sheet with something hidden', '<style>.a{fill:u\\72l(a.svg#b)}</style>'],
    ['a rule for the whole page', '<style>:root{color:red}</style>'],
    ['a rule with a condition', '<style>.a:hover{fill:red}</style><path class="a" d="M0 0L9 9L0 9Z"/>'],
  ])('%s', async (_, inside) => {
    await expect(prepare(svg(inside + SHAPE))).rejects.toMatchObject({
      name: 'UnusableIllustratie',
      message: expect.stringMatching(/^de SVG heeft een /) as string,
      expected: expect.stringContaining('vaste kleuren') as string,
    });
  });

  test.each([
    ['a style sheet before it', `<?xml-stylesheet href="a.css"?>${svg(SHAPE)}`, 'xml-stylesheet'],
    ['another beginning', `<html>${svg(SHAPE)}</html>`, 'geen <svg> als begin'],
    ['nothing in it', '<!-- leeg -->', 'geen tekening'],
    ['broken XML', '<svg viewBox="0 0 8 6"><path', 'beschadigd'],
    [
      'an entity from outside',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///a">]>${svg('<text>&a;</text>')}`,
      'beschadigd',
    ],
    ['no size', svg(SHAPE, ''), 'hoe groot'],
    ['a size in parts of the screen', svg(SHAPE, 'width="100%" height="100%"'), 'hoe groot'],
    ['a size without end', svg(SHAPE, 'viewBox="0 0 Infinity 6"'), 'hoe groot'],
    ['a size too flat', svg(SHAPE, 'viewBox="0 0 9000000 6"'), '9000000 bij 6'],
    ['a size too small', svg(SHAPE, 'viewBox="0 0 .001 .001"'), '0.001 bij 0.001'],
    ['a size of nothing', svg(SHAPE, 'viewBox="0 0 0 6"'), 'hoe groot'],
  ])('%s', async (_, source, message) => {
    await expect(prepare(source)).rejects.toMatchObject({
      name: 'UnusableIllustratie',
      message: expect.stringContaining(message) as string,
    });
  });
});

describe('a drawing keeps', () => {
  test('its place where a program noted in which folder it was made', async () => {
    expect(await drawn(svg(`<path data-van="C:\\ffffff\\url" d="M0 0L9 9L0 9Z"/>`))).toContain('C:\\ffffff');
  });

  test.each(['url(#a)', "url('#a')", 'url(&quot;#a&quot;)'])(
    'a reference to itself written as %s',
    async (reference) => {
      const gradient = '<linearGradient id="a"><stop stop-color="red"/></linearGradient>';
      const result = await drawn(
        svg(`<defs>${gradient}</defs><path fill="${reference}" d="M0 0L9 9L0 9Z"/>`),
      );
      expect(result).toContain(`<linearGradient id="${KEY}-a">`);
      expect(result).toContain(`fill="url(#${KEY}-a)"`);
    },
  );

  test('its colours, when they stand in a style sheet, on its shapes', async () => {
    const result = await drawn(
      svg(
        '<style>.a{fill:#f00}path{stroke:#00f}</style><path class="a" d="M0 0L9 9L0 9Z"/><path class="a" d="M2 2L9 9L0 9Z"/>',
      ),
    );
    expect(result).not.toContain('<style');
    expect(result).toMatch(/fill="red"/);
    expect(result.match(/stroke="#00f"/g)).not.toBeNull();
  });

  test('every id under its own key, so that two on a page do not collide', async () => {
    const source = svg(
      '<defs><clipPath id="vlak"><path d="M0 0H4V6H0Z"/></clipPath></defs><circle r="3" clip-path="url(#vlak)"/><circle cx="4" r="3" clip-path="url(#vlak)"/>',
    );
    const [one, two] = [await drawn(source, 'aaaaaaaaaaaa'), await drawn(source, 'bbbbbbbbbbbb')];
    expect(one).toContain('url(#aaaaaaaaaaaa-');
    expect(two).toBe(one.replaceAll('aaaaaaaaaaaa', 'bbbbbbbbbbbb'));
  });

  test('no name of its own: the page gives it one', async () => {
    const result = await drawn(
      svg(
        `<title>Laag 1</title>${SHAPE}`,
        'viewBox="0 0 8 6" role="presentation" aria-label="Laag" aria-hidden="true"',
      ),
    );
    expect(result).not.toMatch(/Laag|role=|aria-/);
  });
});

test.each([
  ['viewBox="0 0 800 600"', 800, 600],
  ['viewBox="10,20, 80 60" width="400"', 80, 60],
  ['width="80mm" height="60mm"', 80, 60],
])('the size of a drawing with %s is known', async (attributes, width, height) => {
  const { prepared } = await prepare(svg(SHAPE, attributes));
  expect(prepared).toMatchObject({ width, height });
  expect(await drawn(svg(SHAPE, attributes))).toMatch(
    new RegExp(`width="${width}" height="${height}" viewBox="`),
  );
});

describe('the thumbnail is the smallest of what was tried:', () => {
  test('a plain drawing is its own', async () => {
    const { prepared, files } = await prepare(svg(SHAPE));
    expect(prepared.thumbnail.name).toBe(`${KEY}.svg`);
    expect([...files.keys()]).toEqual([`${KEY}.svg`]);
  });

  test('one of thousands of shapes becomes a picture', async () => {
    const dots = Array.from({ length: 4000 }, (_, index) => {
      const [x, y] = [((index * 7919) % 7970) / 10, ((index * 10_473) % 5990) / 10];
      return `<circle cx="${x}" cy="${y}" r=".${(index % 7) + 1}" fill="#fbf6e${index % 9}"/>`;
    });
    const source = svg(dots.join(''), 'viewBox="0 0 800 600"');
    const { prepared, files } = await prepare(source);
    const { thumbnail } = prepared;
    const data = files.get(thumbnail.name)!;
    expect(thumbnail.name).toMatch(/-klein\.(webp|avif)$/);
    expect(thumbnail.bytes).toBe(data.length);
    expect(data.length).toBeLessThan(brotliCompressSync(await drawn(source)).length);
    expect(await sharp(data).metadata()).toMatchObject({ width: 480, height: 360 });
  });
});
