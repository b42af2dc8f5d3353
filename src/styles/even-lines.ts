import { longestWord } from './page-css.ts';

/** A title that fills more lines than this is set in longer ones. */
const MOST_LINES = 5;

interface Lines {
  lines: string[];
  /** The sum of their squared lengths: the smaller, the more equal the lines are. */
  squares: number;
}

/**
 * A title in as few lines as it goes in, as equal as its words allow. Set so, it breaks where it does with every
 * letter: nothing moves when ours come in the place of those of the device.
 * @param most The length of a line in characters; a longer word, or a title of many words, makes longer ones.
 */
export function evenLines(title: string, most: number): string[] {
  const words = title.split(/\s+/);
  const room = Math.max(most, Math.ceil(title.length / MOST_LINES), ...words.map(lengthOf));
  // At place n what is best for the first n words.
  const best: Lines[] = [{ lines: [], squares: 0 }];
  for (let end = 1; end <= words.length; end++) {
    const ways = best.flatMap((before, start) => {
      const line = words.slice(start, end).join(' ');
      const length = lengthOf(line);
      return length > room
        ? []
        : [{ lines: [...before.lines, line], squares: before.squares + length * length }];
    });
    ways.sort((a, b) => a.lines.length - b.lines.length || a.squares - b.squares);
    best.push(ways[0]!);
  }
  return best[words.length]!.lines;
}

/**
 * The room that lines of a heading need, in em: by the longest line, and by the longest word, for a word alone may be
 * all wide letters.
 */
export function roomOf(lines: string[]): number {
  return Math.max(...lines.map((line) => Math.max(0.4 * lengthOf(line), 0.44 * longestWord(line))));
}

const lengthOf = (text: string): number => [...text].length;
