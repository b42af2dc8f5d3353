import { explainFault } from './explain-fault.ts';

/** Tells why a command cannot go on. Returns the exit code. */
export function tellFault(error: unknown): 1 {
  // A setting, a text or a drawing that is wrong is for the reader to mend: its message says all, the stack nothing.
  const isForReader =
    error instanceof Error && /^(ManuscriptError|SettingsError|UnusableIllustratie)$/.test(error.name);
  console.error(isForReader ? error.message : (explainFault(error) ?? error));
  return 1;
}
