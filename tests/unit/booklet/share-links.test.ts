import { describe, expect, test } from 'vitest';
import { buildBooklet } from '../../../src/booklet/build-booklet.ts';
import { embedSnippet, shareLinksOf } from '../../../src/booklet/share-links.ts';
import { manuscriptOf } from '../../support/manuscript.ts';

const ADDRESS = 'http://localhost:4321/noties/notie-1/verhaal-1/';
const AWKWARD = 'Wie & wat? #1 + 2 = 50% < "één"';

function verhaalWith(citaat: string) {
  const manuscript = manuscriptOf([1]);
  manuscript.noties[0]!.verhalen[0]!.data.citaat = citaat;
  return buildBooklet(manuscript).verhalen[0]!;
}

describe.each(['Een zin', AWKWARD])('the links of “%s”', (citaat) => {
  const verhaal = verhaalWith(citaat);
  const links = shareLinksOf(verhaal);
  const words = `“${citaat}” ${ADDRESS}`;

  test('mail writes a subject and a message', () => {
    const url = new URL(links.mail);
    expect(url.protocol).toBe('mailto:');
    expect(url.pathname).toBe('');
    expect(Object.fromEntries(url.searchParams)).toEqual({ subject: `“${citaat}”`, body: words });
    // Mail programs read a plus as a plus, not as a space: https://www.rfc-editor.org/rfc/rfc6068#section-5
    expect(links.mail).not.toContain('+');
  });

  test('WhatsApp gets the line and the address', () => {
    const url = new URL(links.whatsapp);
    expect(url.origin + url.pathname).toBe('https://wa.me/');
    expect(Object.fromEntries(url.searchParams)).toEqual({ text: words });
  });

  test('LinkedIn gets the address alone', () => {
    const url = new URL(links.linkedin);
    expect(url.origin + url.pathname).toBe('https://www.linkedin.com/sharing/share-offsite/');
    expect(Object.fromEntries(url.searchParams)).toEqual({ url: ADDRESS });
  });

  test('Mastodon gets the words behind the #, so that no server in between reads them', () => {
    const url = new URL(links.mastodon);
    expect(url.origin + url.pathname + url.search).toBe('https://share.joinmastodon.org/');
    expect(Object.fromEntries(new URLSearchParams(url.hash.slice(1)))).toEqual({ text: words });
  });
});

test('a notie is passed on by its name', () => {
  const { noties } = buildBooklet(manuscriptOf([1]));
  const { searchParams } = new URL(shareLinksOf(noties[0]!).whatsapp);
  expect(searchParams.get('text')).toBe('Notie 1 http://localhost:4321/noties/notie-1/');
});

test('the snippet is one frame, whatever signs the line has', () => {
  const snippet = embedSnippet(verhaalWith(AWKWARD));
  const [, title] = /^<iframe src="[^"]*" title="([^"]*)" [^<>]*><\/iframe>$/.exec(snippet) ?? [];
  expect(title).toBe('“Wie &amp; wat? #1 + 2 = 50% &lt; &quot;één&quot;”');
  expect(snippet).toContain(`src="${ADDRESS}insluiten/"`);
});
