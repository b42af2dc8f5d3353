/** One thing wrong in the content, in words an editor can act on. */
export interface Problem {
  /** Path from the content folder, with forward slashes. */
  file: string;
  /** Line in the file, from 1. */
  line?: number | undefined;
  /** The frontmatter key, or what else in the file it is about. */
  field?: string | undefined;
  /** What is the matter. */
  message: string;
  /** What was expected there. */
  expected?: string | undefined;
  /** What to do about it. */
  remedy: string;
}

/** Thrown once with everything that is wrong, so that nobody mends one thing to be shown the next. */
export class ManuscriptError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(formatProblems(problems));
    this.name = 'ManuscriptError';
    this.problems = problems;
  }
}

/** The report: one block a problem, sorted by file, with the count last. */
export function formatProblems(problems: Problem[]): string {
  const blocks = [...problems].sort(byPlace).map(formatProblem);
  const count = problems.length === 1 ? '1 fout' : `${problems.length} fouten`;
  return [...blocks, `${count} in de inhoud. Er is niets gebouwd.`].join('\n\n');
}

function formatProblem({ file, line, field, message, expected, remedy }: Problem): string {
  const place = line ? `${file}, regel ${line}` : file;
  return [
    `✗ ${place}`,
    `  ${field ? `${field}: ` : ''}${message}`,
    ...(expected ? [`  Verwacht: ${expected}.`] : []),
    `  Doe dit:  ${remedy}.`,
  ].join('\n');
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'nl') || (a.line ?? 0) - (b.line ?? 0);
}
