const NAME = 'keuze';

/** The verhalen an address holds, each as notie/verhaal, once, in their order. */
export function parseChoice(search: string): string[] {
  const value = new URLSearchParams(search).get(NAME) ?? '';
  return [...new Set(value.split(',').filter((key) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(key)))];
}

/** The address that holds a choice; slashes and commas are left as they are, for people read addresses. */
export function writeChoice(path: string, keys: string[]): string {
  return keys.length === 0 ? path : `${path}?${NAME}=${keys.join(',')}`;
}
