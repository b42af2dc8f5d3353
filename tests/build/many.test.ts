import { expect, test } from 'vitest';
import { notie, verhaal } from '../support/fixture-booklet.ts';
import { findTags, wordsOf } from '../support/html.ts';
import { useWorkspace } from '../support/workspace.ts';

const workspace = useWorkspace();

test('more verhalen than one page can hold are spread over pages, each a link away without a script', async () => {
  const row = Array.from({ length: 121 }, (_, index) => [
    `noties/3-de-rij/${index + 1}-schip-${index + 1}/verhaal.mdx`,
    verhaal(`Schip nummer ${index + 1} vaart voorbij`),
  ]);
  const booklet = await workspace.booklet({
    'noties/3-de-rij/notie.mdx': notie('De rij', 'koord'),
    ...Object.fromEntries(row),
  });
  expect((await booklet.build()).output).toContain('De site staat in dist.');
  const [first, second] = [
    await booklet.read('verhalen/index.html'),
    await booklet.read('verhalen/deel-2/index.html'),
  ];
  const itemsOf = (html: string) =>
    findTags(html, 'li').filter(({ class: name }) => /\bgallery-/.test(name ?? ''));
  expect([itemsOf(first).length, itemsOf(second).length]).toEqual([120, 4]);
  for (const html of [first, second]) {
    expect(wordsOf(html)).toContain('124 verhalen');
    const links = findTags(html, 'a').map(({ href }) => href);
    expect(links).toEqual(expect.arrayContaining(['/verhalen/', '/verhalen/deel-2/']));
  }
  expect(wordsOf(second)).toContain('Schip nummer 121 vaart voorbij');
  // What is too thick to fold is not offered, and the page says why.
  const printen = wordsOf(await booklet.read('printen/index.html'));
  expect(printen.match(/Geen vouwboekje: meer dan 100 verhalen zijn te dik om te vouwen/g)).toHaveLength(2);
  expect(printen.match(/Download notie \d als vouwboekje/g)).toHaveLength(2);
}, 240_000);
