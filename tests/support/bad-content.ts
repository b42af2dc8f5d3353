import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Files } from './fixture-booklet.ts';
import { useWorkspace } from './workspace.ts';

/** One mistake an editor can make, and what the build must say of it. */
export interface BadContent {
  /** The mistake. */
  mistake: string;
  /** What is other than in the good booklet. */
  files: Files | (() => Promise<Files>);
  /** File, with `, regel N` where a line can be named. */
  place: string;
  field?: string;
  message: string | RegExp;
  /** A piece of what is expected. */
  expected: string;
  /** A piece of what to do. */
  remedy: string;
}

/** Builds the booklet once for each mistake: the build must refuse, say this one thing, and leave nothing behind. */
export function describeBadContent(name: string, cases: BadContent[]): void {
  const workspace = useWorkspace();
  describe.concurrent(name, () => {
    test.each(cases)('$mistake', async ({ files, place, field, message, expected, remedy }) => {
      const booklet = await workspace.booklet(typeof files === 'function' ? await files() : files);
      const { code, output } = await booklet.build();
      expect(output).toContain('1 fout in de inhoud. Er is niets gebouwd.');
      expect(code).toBe(1);
      const [problem = '', count, ...more] = output.trim().split('\n\n');
      expect(more).toEqual([]);
      expect(count).toBe('1 fout in de inhoud. Er is niets gebouwd.');
      const [where, what = '', wanted, todo] = problem.split('\n');
      expect(where).toBe(`✗ ${place}`);
      if (field) expect(what).toContain(`  ${field}: `);
      expect(what).toMatch(message);
      expect(wanted).toMatch(/^ {2}Verwacht: .+\.$/);
      expect(wanted).toContain(expected);
      expect(todo).toMatch(/^ {2}Doe dit: {2}.+\.$/);
      expect(todo).toContain(remedy);
      expect(await readdir(booklet.outParent).catch(() => [])).toEqual([]);
    });
  });
}
