import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DRAWN, moved, POSTER, without, writeFiles } from '../support/fixture-booklet.ts';
import { describeBadContent } from '../support/bad-content.ts';
import { findTags } from '../support/html.ts';
import { run } from '../support/run.ts';
import { readTree, useWorkspace, type Booklet } from '../support/workspace.ts';

const workspace = useWorkspace();
const RECORD = 'adressen.txt';
const REDIRECTS = 'doorverwijzingen.yaml';
const HERE = '/noties/op-de-kade/de-eerste-boot/';
const POSTERS = '/noties/op-de-kade/koffie-met-uitzicht/';
const GONE = '/noties/op-de-kade/het-oude-schip/';
const LOST = '/noties/op-de-kade/de-meeuw/';
const REMEDY = `zet in ${REDIRECTS} een regel: `;

describeBadContent('addresses that must keep working', [
  {
    mistake: 'an address that was published is gone',
    files: { [RECORD]: `# Ooit\n/\n${HERE}\n${GONE}\n` },
    place: RECORD,
    field: GONE,
    message: 'eerder gepubliceerd en bestaat niet meer',
    expected: 'een doorverwijzing',
    remedy: `${REMEDY}${GONE}: /het/nieuwe/adres/`,
  },
  {
    mistake: 'a verhaal that was published gets another name',
    files: { [RECORD]: `${POSTERS}\r\n`, ...moved(POSTER, 'noties/1-op-de-kade/02-thee-met-uitzicht') },
    place: RECORD,
    field: POSTERS,
    message: 'eerder gepubliceerd',
    expected: 'een pagina op dat adres',
    remedy: 'geef de map of het bestand de oude naam terug',
  },
  {
    mistake: 'a verhaal that was published is deleted',
    files: { [RECORD]: `${POSTERS}\n`, ...without(POSTER) },
    place: RECORD,
    field: POSTERS,
    message: 'eerder gepubliceerd',
    expected: 'een pagina op dat adres',
    remedy: `${REMEDY}${POSTERS}`,
  },
  {
    mistake: 'a file that was published has another name',
    files: { [RECORD]: '/printen/oud-a5.pdf\n' },
    place: RECORD,
    field: '/printen/oud-a5.pdf',
    message: 'eerder gepubliceerd',
    expected: 'een bestand op dat adres',
    remedy: `${REMEDY}/printen/oud-a5.pdf: /het/nieuwe/adres.pdf`,
  },
  {
    mistake: 'a redirect leaves from a page that is there',
    files: { [REDIRECTS]: `${HERE}: /welkom/\n` },
    place: REDIRECTS,
    field: HERE,
    message: 'op dit adres staat een pagina',
    expected: 'van een adres dat niet meer bestaat',
    remedy: 'haal de doorverwijzing weg',
  },
  {
    mistake: 'a redirect leads nowhere',
    files: { [RECORD]: `${GONE}\n`, [REDIRECTS]: `${GONE}: /nergens/\n` },
    place: REDIRECTS,
    field: GONE,
    message: '/nergens/ bestaat niet',
    expected: 'naar een pagina die er is',
    remedy: 'verbeter het nieuwe adres',
  },
  {
    mistake: 'a redirect leads to another redirect',
    files: { [REDIRECTS]: `${GONE}: ${HERE}\n/ouder/: ${GONE}\n` },
    place: REDIRECTS,
    field: '/ouder/',
    message: `${GONE} bestaat niet`,
    expected: 'naar een pagina die er is',
    remedy: 'verbeter het nieuwe adres',
  },
  {
    mistake: 'the redirects are no YAML',
    files: { [RECORD]: `${GONE}\n`, [REDIRECTS]: `${GONE}: "${HERE}\n` },
    place: `${REDIRECTS}, regel 1`,
    message: 'de aanhalingstekens van deze waarde worden niet gesloten',
    expected: 'hetzelfde aanhalingsteken',
    remedy: 'sluit de aanhalingstekens',
  },
  {
    mistake: 'a redirect is no address of the site',
    files: { [REDIRECTS]: `${GONE}: https://elders.nl/\n` },
    place: REDIRECTS,
    field: GONE,
    message: 'is geen adres',
    expected: 'elk met / aan begin en eind',
    remedy: 'schrijf beide adressen zoals ze op de site staan',
  },
]);

describe('a page that moved', () => {
  let booklet: Booklet;
  beforeAll(async () => {
    booklet = await workspace.booklet({
      [RECORD]: `/\n${GONE}\n${LOST}\n/oud/\n`,
      [REDIRECTS]: `# Hernoemd\n${GONE}: ${HERE}\n${LOST}: /noties/op-de-kade/\n/oud/: /welkom/\n`,
    });
    await build(booklet, { SITE_URL: 'https://haven.example', BASE_PATH: '/boek' });
  });

  test('is in the list that hosts read, with all that belongs to it', async () => {
    const lines = (await booklet.read('_redirects')).trimEnd().split('\n');
    expect(lines[0]).toBe(`/boek${GONE} /boek${HERE} 301`);
    expect(lines.at(-1)).toBe('/boek/oud/ /boek/welkom/ 301');
    for (const name of ['insluiten/', 'oembed.json', 'qr.svg', 'citaat.bib', 'citaat.ris'])
      expect(lines).toContain(`/boek${GONE}${name} /boek${HERE}${name} 301`);
    expect(lines).not.toContainEqual(expect.stringContaining(`${LOST}insluiten/`));
    expect(lines).toContain(`/boek${LOST}qr.svg /boek/noties/op-de-kade/qr.svg 301`);
    expect(lines).toHaveLength(11);
  });

  test.each([
    [GONE, HERE],
    [`${GONE}insluiten/`, `${HERE}insluiten/`],
    ['/oud/', '/welkom/'],
  ])('%s has a page that leads on, for hosts that read no list', async (from, to) => {
    const html = await booklet.read(`${from.slice(1)}index.html`);
    const canonical = findTags(html, 'link').find(({ rel }) => rel === 'canonical');
    expect(canonical?.href).toBe(`https://haven.example/boek${to}`);
    const metas = findTags(html, 'meta');
    expect(metas).toContainEqual({ 'http-equiv': 'refresh', content: `0; url=/boek${to}` });
    // The new page is the one to be found, and this leads to it: it must not be told to be forgotten.
    expect(metas.filter(({ name }) => name === 'robots')).toEqual([]);
    expect(metas.find(({ name }) => name === 'viewport')?.content).toBe(
      'width=device-width, initial-scale=1',
    );
    expect(findTags(html, 'a').map(({ href }) => href)).toEqual([`/boek${to}`]);
    expect(findTags(html, 'html')).toEqual([{ lang: 'nl' }]);
  });

  test('of a verhaal that is gone: a page that frames may show, and that leads out of them', async () => {
    const html = await booklet.read(`${LOST.slice(1)}insluiten/index.html`);
    expect(html).toContain('Dit verhaal staat er niet meer');
    expect(html).not.toContain('refresh');
    expect(findTags(html, 'a')).toEqual([
      { href: 'https://haven.example/boek/noties/op-de-kade/', target: '_blank', rel: 'noopener' },
    ]);
  });

  test('is not in the sitemap', async () => {
    expect(await booklet.read('sitemap.xml')).not.toContain(GONE);
  });
});

describe('the command that records addresses', () => {
  let booklet: Booklet;
  beforeAll(async () => {
    booklet = await workspace.booklet({
      [RECORD]: `/\n/welkom/\n${GONE}\n`,
      [REDIRECTS]: `${GONE}: ${HERE}\n`,
    });
  });
  const urls = (...args: string[]) => run('urls', { CONTENT_DIR: booklet.contentDir }, args);
  const record = () => readFile(join(booklet.contentDir, RECORD), 'utf8');
  const recorded = async () => (await record()).split('\n').filter((line) => line.startsWith('/'));

  test('says what is new and how to record it, and changes nothing', async () => {
    const before = await record();
    const { code, output } = await urls();
    expect(code).toBe(0);
    expect(output.split('\n')).toEqual(
      expect.arrayContaining([HERE, POSTERS, '/noties/op-de-kade/', '/dank/']),
    );
    expect(output.split('\n')).not.toContain('/welkom/');
    expect(output).toContain('npm run urls -- --accept');
    expect(await record()).toBe(before);
  });

  test('adds what is new, keeps what was, and has nothing to do then', async () => {
    const { code, output } = await urls('--accept');
    expect(code).toBe(0);
    const paths = await recorded();
    expect(output).toContain(`${paths.length - 3} adressen vastgelegd`);
    expect(paths).toEqual(paths.toSorted());
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(['/', GONE, HERE, POSTERS]));
    const after = await record();
    expect((await urls()).output).toBe('Alle adressen liggen vast.\n');
    expect((await urls('--accept')).output).toBe('Alle adressen liggen vast.\n');
    expect(await record()).toBe(after);
  });

  test('makes a build refuse to lose any of them', async () => {
    await build(booklet);
    await rm(join(booklet.contentDir, POSTER), { recursive: true });
    const { code, output } = await booklet.build();
    expect(code).toBe(1);
    expect(output).toContain(`✗ ${RECORD}\n  ${POSTERS}: dit adres is eerder gepubliceerd`);
    expect(await booklet.read(`${POSTERS.slice(1)}index.html`)).toContain('Koffie smaakt beter');
    await writeFiles(booklet.contentDir, { [REDIRECTS]: `${GONE}: ${HERE}\n${POSTERS}: ${HERE}\n` });
    await build(booklet);
  });
});

describe('at its end a build says what to do before it is published', () => {
  let booklet: Booklet;
  beforeAll(async () => {
    booklet = await workspace.booklet();
  });

  test('that it was made for this machine alone, and how many addresses are not recorded', async () => {
    const { output } = await booklet.build();
    expect(output).toContain('LET OP: gebouwd zonder SITE_URL.');
    expect(output).toContain('http://localhost:4321');
    const [, count] = /Nog niet vastgelegd: (\d+) adressen\. .*npm run urls -- --accept/.exec(output) ?? [];
    const { output: listed } = await run('urls', { CONTENT_DIR: booklet.contentDir });
    expect(Number(count)).toBe(listed.split('\n').filter((line) => line.startsWith('/')).length);
  });

  test('and nothing when that is done', async () => {
    await run('urls', { CONTENT_DIR: booklet.contentDir }, ['--accept']);
    const { output } = await booklet.build({ SITE_URL: 'https://haven.example' });
    expect(output).toBe('De site staat in dist.\n');
  });
});

test('a second build draws no card again, and another line draws one', async () => {
  const booklet = await workspace.booklet();
  await build(booklet);
  const first = await drawnAt(booklet);
  expect(first.size).toBeGreaterThan(6);
  await build(booklet);
  expect(await drawnAt(booklet)).toEqual(first);

  const file = join(booklet.contentDir, DRAWN, 'verhaal.mdx');
  const text = await readFile(file, 'utf8');
  await writeFiles(booklet.contentDir, { [`${DRAWN}/verhaal.mdx`]: text.replace('mooiste', 'snelste') });
  await build(booklet);
  const after = await drawnAt(booklet);
  for (const [name, time] of first) expect(after.get(name)).toBe(time);
  expect(after.size).toBe(first.size + 1);
});

async function build(booklet: Booklet, environment = {}): Promise<void> {
  const { code, output } = await booklet.build(environment);
  expect(output).toContain('De site staat in dist.');
  expect(code).toBe(0);
}

/** When each card that is kept was drawn. */
async function drawnAt({ cacheDir }: Booklet): Promise<Map<string, number>> {
  const dir = join(cacheDir, 'kaarten');
  const names = [...(await readTree(dir)).keys()];
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await stat(join(dir, name))).mtimeMs] as const)),
  );
}
