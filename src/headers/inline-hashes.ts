import { createHash } from 'node:crypto';

/** What a page holds inline, as sources a Content-Security-Policy may name; see https://www.w3.org/TR/CSP3/#hash-source. */
export interface InlineHashes {
  styles: string[];
  scripts: string[];
}

/** Reads the style elements of a page, and the scripts in it that would run; data in a script element is no script. */
export function inlineHashes(html: string): InlineHashes {
  return {
    styles: hashesOf(html.matchAll(/<style\b([^>]*)>(.*?)<\/style>/gs)),
    scripts: hashesOf(
      [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)].filter(
        ([, attributes = '']) =>
          !/\ssrc\s*=/.test(attributes) && !/\stype="(?!module|text\/javascript)/.test(attributes),
      ),
    ),
  };
}

function hashesOf(elements: Iterable<RegExpExecArray>): string[] {
  const hashes = [...elements].map(
    ([, , content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );
  return [...new Set(hashes)].sort();
}
