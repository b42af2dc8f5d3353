import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, inject, test } from 'vitest';
import { everyPage } from '../../src/booklet/pages.ts';
import { booklet, fileOf, pages, urlOf } from '../support/pages.ts';

const outDir = inject('outDir');
const files = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.html'));

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A verhaal is named by its whole line, and a line may be long.
      'long-title': 'off',
      // How a void element is closed makes no difference to a browser; Markdown and the layouts write it in two ways.
      'void-style': 'off',
      // Any id without spaces is valid; headings make theirs from their own words, which may begin with a figure.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

describe('the HTML', () => {
  test('is there for every page', () => {
    expect(files).toEqual(expect.arrayContaining(pages.map(fileOf)));
  });

  test.for(files)('%s follows the standard', async (file) => {
    const { results } = await validator.validateFile(join(outDir, file));
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, selector }) => `${ruleId} at ${selector}: ${message}`)).toEqual(
      [],
    );
  });
});

test('every link within the site leads somewhere, also to a place on a page', async () => {
  const siteUrl = inject('siteUrl');
  const { links } = await new LinkChecker().check({
    path: siteUrl,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    // The site under test stands alone: whether others are there today is no property of it.
    linksToSkip: (link) => Promise.resolve(!link.startsWith(siteUrl)),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent }) => `${url} on ${parent}`)).toEqual([]);
  const checked = links.map(({ url }) => url);
  expect(checked).toEqual(expect.arrayContaining(everyPage(booklet).map(urlOf)));
});
