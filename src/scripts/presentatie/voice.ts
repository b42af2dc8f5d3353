import { fillIn } from '../fill-in.ts';

/** What is said to a reader who does not see the screen; the words themselves stand in the page. */
export interface Voice {
  say(text: string): void;
  /** One of the page's own phrases, with its blanks filled in. */
  phrase(name: string, ...values: (string | number)[]): string;
}

export function readVoice(): Voice {
  const status = document.querySelector<HTMLElement>('.deck-voice');
  return {
    say: (text) => {
      if (status) status.textContent = text;
    },
    phrase: (name, ...values) => fillIn(status?.dataset[name], ...values),
  };
}
