import { counted } from './fill-in.ts';

const NAME = 'keuze';

/** The verhalen an address holds, each as notie/verhaal, once, in their order. */
export function parseChoice(search: string, name = NAME): string[] {
  const value = new URLSearchParams(search).get(name) ?? '';
  return [...new Set(value.split(',').filter((key) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(key)))];
}

/** The address that holds a choice; slashes and commas are left as they are, for people read addresses. */
export function writeChoice(path: string, keys: string[], name = NAME): string {
  return keys.length === 0 ? path : `${path}?${name}=${keys.join(',')}`;
}

/** The same choice by the names the verhalen have now, each once. */
export function followMoves(keys: string[], moved: Record<string, string>): string[] {
  return [...new Set(keys.map((key) => moved[key] ?? key))];
}

/** The choice in the address of this page: renamed verhalen are found, and the reader is told how many are gone. */
export function readChoice(isHere: (key: string) => boolean, name = NAME): string[] {
  const notice = document.querySelector<HTMLElement>('.choice-gone');
  const moved = JSON.parse(notice?.dataset.verhuisd ?? '{}') as Record<string, string>;
  const keys = followMoves(parseChoice(location.search, name), moved);
  const here = keys.filter(isHere);
  const gone = keys.length - here.length;
  if (notice && gone > 0) {
    notice.textContent = here.length === 0 ? (notice.dataset.alles ?? '') : counted(gone, notice.dataset);
    notice.hidden = false;
  }
  return here;
}
