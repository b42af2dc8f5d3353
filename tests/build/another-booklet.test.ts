import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { DRAWN, edited, mdx, POSTER, verhaal, without, type Files } from '../support/fixture-booklet.ts';
import { findIds, findTags, wordsOf } from '../support/html.ts';
import { readTree, useWorkspace, type Booklet } from '../support/workspace.ts';

const workspace = useWorkspace();

const SCHELPEN = 'noties/2-achter-de-dijk/01-een-pad-van-schelpen/verhaal.mdx';

async function built(files: Files = {}): Promise<Booklet> {
  const booklet = await workspace.booklet(files);
  const { code, output } = await booklet.build();
  expect(output).toContain('De site staat in dist.');
  expect(code).toBe(0);
  return booklet;
}

/** The built pages of a booklet by path. */
async function pagesOf(booklet: Booklet): Promise<Map<string, string>> {
  const files = [...(await readTree(booklet.outDir))].filter(([name]) => name.endsWith('.html'));
  return new Map(files.map(([name, data]) => [name, String(data)]));
}

describe('another booklet', () => {
  let pages: Map<string, string>;
  beforeAll(async () => {
    pages = await pagesOf(await built());
  });

  test('has its own pages at its own addresses, and no others', () => {
    expect([...pages.keys()].sort()).toEqual([
      '404.html',
      'dank/index.html',
      'index.html',
      'noties/achter-de-dijk/een-pad-van-schelpen/index.html',
      'noties/achter-de-dijk/een-pad-van-schelpen/insluiten/index.html',
      'noties/achter-de-dijk/index.html',
      'noties/op-de-kade/de-eerste-boot/index.html',
      'noties/op-de-kade/de-eerste-boot/insluiten/index.html',
      'noties/op-de-kade/index.html',
      'noties/op-de-kade/koffie-met-uitzicht/index.html',
      'noties/op-de-kade/koffie-met-uitzicht/insluiten/index.html',
      'presenteren/achter-de-dijk/index.html',
      'presenteren/index.html',
      'presenteren/op-de-kade/index.html',
      'printen/index.html',
      'trekken/index.html',
      'verhalen/index.html',
      'verhalen/kaarten/index.html',
      'verhalen/lijst/index.html',
      'welkom/index.html',
      'zoeken/index.html',
    ]);
  });

  test.each([
    ['index.html', 'Buren aan zee'],
    ['welkom/index.html', 'Welkom'],
    ['noties/op-de-kade/index.html', 'Op de kade'],
    ['noties/op-de-kade/de-eerste-boot/index.html', '“De eerste boot is altijd de mooiste”'],
    ['verhalen/index.html', '3 verhalen'],
    ['dank/index.html', 'Tekst van deze webuitgave'],
  ])('shows on %s what it should: %s', (path, words) => {
    expect(wordsOf(pages.get(path) ?? '')).toContain(words);
  });

  test('holds nothing of the real one', () => {
    for (const [path, html] of pages) {
      const words = `${wordsOf(html)} ${JSON.stringify(findTags(html, 'meta'))}`;
      expect(words, path).not.toMatch(/Samenwerkende|VNG|Gemeenten|\b25 verhalen|vijf/);
    }
  });
});

describe('the smallest booklet', () => {
  let pages: Map<string, string>;
  beforeAll(async () => {
    const minute = '<Werkvorm titel="Even" minuten="1" voor="één mens">\n\nKijk om je heen.\n\n</Werkvorm>';
    pages = await pagesOf(
      await built({
        ...without('noties/2'),
        ...without(POSTER),
        'paginas/3-doen.mdx': mdx(['titel: Doen', 'plaats: gebruik'], minute),
      }),
    );
  });

  test('counts its one verhaal as one', () => {
    const cover = wordsOf(pages.get('index.html') ?? '');
    expect(cover).toContain('1 verhaal');
    expect(cover).not.toContain('1 verhalen');
  });

  test('speaks of one as of one, where others are more', () => {
    const page = wordsOf(pages.get('noties/op-de-kade/index.html') ?? '');
    expect(page).toContain('Verhaal bij deze notie');
    expect(page).not.toContain('deze verhalen');
    expect(wordsOf(pages.get('doen/index.html') ?? '')).toContain('1 minuut');
  });

  test('numbers its one verhaal and leads on to the overview', () => {
    const page = pages.get('noties/op-de-kade/de-eerste-boot/index.html') ?? '';
    expect(wordsOf(page)).toContain('Verhaal 1 van 1');
    expect(findTags(page, 'a').find(({ rel }) => rel === 'next')?.href).toBe('/verhalen/');
  });
});

describe('a booklet of extremes', () => {
  const LONG = 'Wie naar de horizon kijkt ziet overal schepen '.repeat(6).slice(0, 239).padEnd(240, 'n');
  const LETTERS = 'Scheepsbevrachtingskantoormedewerkerszee';
  const SIGNS = `Ampère & <haven> "twee" 'drie' {vier} $' $& Şeyma Öğüt uit Łódź €5`;
  let pages: Map<string, string>;
  const page = (path: string) => pages.get(`${path}/index.html`) ?? '';

  beforeAll(async () => {
    const row = Array.from({ length: 13 }, (_, index) => [
      `noties/3-de-rij/${String(index + 1).padStart(2, '0')}-schip-${index + 1}/verhaal.mdx`,
      verhaal(`Schip nummer ${index + 1} vaart voorbij`),
    ]);
    const text = mdx(
      ['titel: "Welkom: aan boord"', 'plaats: voorin'],
      '## Hier & “daar” -- 2',
      '[Erheen](#hier--daar--2) [ook](/noties/op-de-kade/#de-eerste-boot)',
    );
    pages = await pagesOf(
      await built({
        ...Object.fromEntries(row),
        'noties/3-de-rij/notie.mdx': mdx(
          [
            'titel: "De rij: van dertien"',
            'kort: De rij',
            'ondertitel: waar het water begint',
            'palet: koord',
          ],
          'Tel maar mee.',
        ),
        'noties/2-achter-de-dijk/notie.mdx': mdx(
          ['titel: Dijken en dammen', 'kort: Dijk', 'ondertitel: waar het droog blijft', 'palet: zijpad'],
          'Wie hier loopt, hoort de meeuwen.',
        ),
        [`${DRAWN}/verhaal.mdx`]: edited(
          `${DRAWN}/verhaal.mdx`,
          'Een bootje vaart langs een rij huizen.',
          `>-\n  ${SIGNS}`,
        )[`${DRAWN}/verhaal.mdx`],
        [`${POSTER}/verhaal.mdx`]: `\ufeff${verhaal(LONG, false, 'Een **vet** woord en [een weg](/welkom/).').replaceAll('\n', '\r\n')}`,
        [SCHELPEN]: verhaal(`${SIGNS} ${LETTERS}.`),
        'paginas/1-welkom.mdx': text,
      }),
    );
  });

  test('keeps a quote of 240 characters whole', () => {
    expect(LONG).toHaveLength(240);
    expect(wordsOf(page('noties/op-de-kade/koffie-met-uitzicht'))).toContain(`“${LONG}”`);
  });

  test('reads a file from Windows, and sets the text below a verhaal', () => {
    const html = page('noties/op-de-kade/koffie-met-uitzicht');
    expect(html).toContain('<strong>vet</strong>');
    expect(html).toMatch(/<a href="\/welkom\/"[^>]*>een weg/);
    expect(wordsOf(html)).not.toContain('citaat:');
  });

  test('keeps every sign of a quote', () => {
    expect(wordsOf(page('noties/achter-de-dijk/een-pad-van-schelpen'))).toContain(`“${SIGNS} ${LETTERS}.”`);
  });

  test('caps the size of a quote by its longest word', () => {
    expect(LETTERS).toHaveLength(40);
    expect(page('noties/achter-de-dijk/een-pad-van-schelpen')).toMatch(/--longest:4[12]\b/);
  });

  test('keeps every sign of the words for a drawing', () => {
    const [drawing] = findTags(page('noties/op-de-kade/de-eerste-boot'), 'svg').filter(
      ({ role }) => role === 'img',
    );
    expect(drawing?.['aria-label']).toBe(SIGNS);
  });

  test('shows all thirteen of a notie, numbered on', () => {
    const html = page('noties/de-rij');
    expect(findTags(html, 'li').filter((item) => item.class?.startsWith('plate'))).toHaveLength(13);
    expect(wordsOf(html)).toContain('verhaal 4 tot en met 16 van 16');
    expect(
      findTags(page('verhalen'), 'li').filter((item) => item.class?.startsWith('gallery-')),
    ).toHaveLength(16);
  });

  test('takes a title with a colon', () => {
    expect(wordsOf(page('welkom'))).toContain('Welkom: aan boord');
    expect(wordsOf(page('noties/de-rij'))).toContain('De rij: van dertien');
  });

  test('says on the cover what a short title leaves out: the rest of it, or all when its words are others', () => {
    const [, second = '', third = ''] = [
      ...(pages.get('index.html') ?? '').matchAll(/<span class="house-subtitle">(.*?)<\/span>/gs),
    ].map(([, words = '']) => wordsOf(words));
    expect(second).toBe('Dijken en dammen: waar het droog blijft');
    expect(third).toBe('van dertien: waar het water begint');
  });

  test('has no introduction to the noties above a notie when there is no such page', () => {
    expect(findTags(page('noties/de-rij'), 'a').map(({ href }) => href)).not.toContain('/noties/');
  });

  test('has a place for every link that names one', () => {
    const missing = [...pages].flatMap(([path, html]) =>
      findTags(html, 'a').flatMap(({ href = '' }) => {
        if (!/^[/#]/.test(href)) return [];
        const [target, fragment] = href.split('#');
        const other = target ? pages.get(`${target.slice(1)}index.html`) : html;
        return fragment === undefined || findIds(other ?? '').includes(decodeURIComponent(fragment))
          ? []
          : `${path}: ${href}`;
      }),
    );
    expect(missing).toEqual([]);
  });
});

test('a booklet under a path of its own links to nothing outside it', async () => {
  const booklet = await workspace.booklet({ [SCHELPEN]: verhaal('Een pad', false, 'Zie [hier](/welkom/).') });
  expect((await booklet.build({ BASE_PATH: 'haven/', SITE_URL: 'https://voorbeeld.nl' })).code).toBe(0);
  expect(await readdir(booklet.outDir)).toContain('index.html');
  for (const [path, html] of await pagesOf(booklet)) {
    const addresses = [...html.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length, path).toBeGreaterThan(path.includes('insluiten') ? -1 : 5);
    expect(
      addresses.filter((address) => !address?.startsWith('/haven/')),
      path,
    ).toEqual([]);
  }
  expect(await booklet.read('welkom/index.html')).toContain('href="https://voorbeeld.nl/haven/welkom/"');
  expect(await booklet.read('.well-known/security.txt')).toContain(
    'Contact: https://voorbeeld.nl/haven/welkom/\n',
  );
});
