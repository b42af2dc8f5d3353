import { beforeAll, describe, expect, test } from 'vitest';
import { mdx, verhaal, type Files } from '../support/fixture-booklet.ts';
import { findIds } from '../support/html.ts';
import { readTree, useWorkspace } from '../support/workspace.ts';

const workspace = useWorkspace();

/** Names any author may choose: each stands in the code of a page as well. */
const SLUGS = ['verhalen', 'tekst', 'inhoud', 'bladeren', '3d-printen', 'sheet', 'label', 'insluiten'];

describe('names that are in use elsewhere', () => {
  const pages = new Map<string, string>();
  let worker: string;
  beforeAll(async () => {
    const verhalen = SLUGS.map((slug, index) => [
      `noties/2-achter-de-dijk/${index + 2}-${slug}/verhaal.mdx`,
      verhaal(`Een zin over ${slug}`, false, slug === 'inhoud' ? '## Wat je ziet' : ''),
    ]);
    const files: Files = {
      ...Object.fromEntries(verhalen),
      'paginas/1-welkom.mdx': mdx(
        ['titel: Welkom', 'plaats: voorin'],
        '## Inhoud',
        'Dag.',
        '## Tekst',
        'Dag.',
      ),
    };
    const booklet = await workspace.booklet(files);
    const { code, output } = await booklet.build();
    expect(output).not.toContain('fout');
    expect(code).toBe(0);
    worker = await booklet.read('werker.js');
    for (const [name, data] of await readTree(booklet.outDir)) {
      if (name.endsWith('.html')) pages.set(name, String(data));
    }
  });

  test('never leave a page out of what is kept for when there is no network', () => {
    const kept = (slug: string) => worker.includes(`"/noties/achter-de-dijk/${slug}/":`);
    expect(SLUGS.filter((slug) => !kept(slug))).toEqual([]);
    expect(worker).not.toContain('/insluiten/insluiten/');
  });

  test('never make two places on a page bear one id', () => {
    const doubles = [...pages].flatMap(([path, html]) => {
      const ids = findIds(html);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
    });
    expect(doubles).toEqual([]);
  });

  test('never make a style sheet that a browser cannot read', () => {
    // A name that starts with a figure has to be escaped in CSS: https://drafts.csswg.org/css-syntax/#ident-token-diagram
    const broken = [...pages].flatMap(([path, html]) =>
      [...html.matchAll(/<style>(.*?)<\/style>/gs)].flatMap(([, css = '']) =>
        [...css.matchAll(/(?<=[}\s>~+,]|^)[#.]\d[\w-]*(?=[^;}]*\{)/g)].map(
          ([selector]) => `${path}: ${selector}`,
        ),
      ),
    );
    expect(broken).toEqual([]);
  });

  test('never make a place on the page look like something else', () => {
    const taken = [...pages].flatMap(([path, html]) =>
      [...html.matchAll(/<li class="(?:gallery|frieze)-[^"]*? (sheet|label)"/g)].map(
        ([, name]) => `${path}: ${name}`,
      ),
    );
    expect(taken).toEqual([]);
  });
});
