/** A process that typesets: a source comes in as a message, and what became of it goes back. See typeset-apart.ts. */
import process from 'node:process';
import { typeset, type Source } from './compiler.ts';
import type { Answer } from './typeset-apart.ts';

process.on('message', (source: Source) => {
  void typeset(source).then(
    (made) => reply({ typeset: made, held: process.memoryUsage().rss }),
    (error: unknown) => reply({ fault: error instanceof Error ? error.message : String(error) }),
  );
});

// Whoever asked is gone. Until then it stays, also when the two are interrupted: who asked says what happens.
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => undefined);

const reply = (answer: Answer) => process.send?.(answer);
