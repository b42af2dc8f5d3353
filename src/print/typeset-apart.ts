import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { settings } from '../settings.ts';
import type { Source, Typeset } from './compiler.ts';

/** What a process that typesets sends back. */
export type Answer = { typeset: Typeset; held: number } | { fault: string };

/** A process that holds more bytes than this after its work is done with: Typst gives back little of what it took. */
const ENOUGH = 600_000_000;

let idle: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Typesets a source in a process of its own: a thick file takes memory that only the end of a process gives back.
 * One at a time, in the order they are asked for.
 * @throws with what the compiler says.
 */
export function typesetApart(source: Source): Promise<Typeset> {
  const turn = last.then(() => askProcess(source));
  last = turn.catch(() => undefined);
  return turn;
}

/** Ends the process that waits for a next source, and gives back what it holds; a later source starts another. */
export function endTypesetting(): void {
  if (idle) dismiss(idle);
  idle = undefined;
}

async function askProcess(source: Source): Promise<Typeset> {
  const press = idle ?? start();
  idle = undefined;
  press.ref();
  press.channel?.ref();
  press.send(source);
  const answer = await answerOf(press);
  if ('typeset' in answer && answer.held < ENOUGH) keepReady(press);
  else dismiss(press);
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.typeset;
}

function start(): ChildProcess {
  // The code may have been bundled: the process starts from its source.
  const file = join(settings.root, 'src/print/press-process.ts');
  const press = fork(file, { serialization: 'advanced', execArgv: [] });
  return press.once('exit', () => {
    if (idle === press) idle = undefined;
  });
}

/** It waits for a next source, and keeps nobody from ending. */
function keepReady(press: ChildProcess): void {
  press.unref();
  press.channel?.unref();
  idle = press;
}

/** It ends by itself when nobody listens any more; one that broke off has ended already. */
function dismiss(press: ChildProcess): void {
  if (press.connected) press.disconnect();
}

async function answerOf(press: ChildProcess): Promise<Answer> {
  const ended = new AbortController();
  const { signal } = ended;
  try {
    return await Promise.race([
      once(press, 'message', { signal }).then(([answer]) => answer as Answer),
      once(press, 'exit', { signal }).then(([code, by]) => ({
        fault: `Het zetten van een pdf is afgebroken (${String(code ?? by)}). Is er genoeg geheugen?`,
      })),
    ]);
  } finally {
    ended.abort();
  }
}
