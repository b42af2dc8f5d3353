import { expect, test } from 'vitest';
import { formatProblems, ManuscriptError } from '../../../src/manuscript/problem.ts';

const problem = (file: string, line?: number) => ({ file, line, message: 'is mis', remedy: 'maak het goed' });

test('sets a problem in a block that says where, what, and what to do', () => {
  expect(formatProblems([{ ...problem('a.mdx', 3), field: 'titel', expected: 'een titel' }])).toBe(
    [
      '✗ a.mdx, regel 3',
      '  titel: is mis',
      '  Verwacht: een titel.',
      '  Doe dit:  maak het goed.',
      '',
      '1 fout in de inhoud. Er is niets gebouwd.',
    ].join('\n'),
  );
});

test('leaves out what is not known', () => {
  expect(formatProblems([problem('a.mdx')])).toMatch(
    /^✗ a\.mdx\n {2}is mis\n {2}Doe dit: {2}maak het goed\.\n/,
  );
});

test('sorts by file and line, and counts last', () => {
  const report = formatProblems([
    problem('b.mdx', 2),
    problem('a.mdx', 12),
    problem('a.mdx', 3),
    problem('a.mdx'),
  ]);
  expect([...report.matchAll(/✗ (.*)/g)].map(([, place]) => place)).toEqual([
    'a.mdx',
    'a.mdx, regel 3',
    'a.mdx, regel 12',
    'b.mdx, regel 2',
  ]);
  expect(report).toMatch(/\n\n4 fouten in de inhoud\. Er is niets gebouwd\.$/);
});

test('is what the error says', () => {
  const error = new ManuscriptError([problem('a.mdx')]);
  expect(error).toMatchObject({ name: 'ManuscriptError', problems: [problem('a.mdx')] });
  expect(error.message).toBe(formatProblems(error.problems));
});
