/** Where this booklet begins; its manifest lies there. */
export const root = new URL(
  '.',
  document.querySelector<HTMLLinkElement>('[rel=manifest]')?.href ?? location.href,
);

const PREFIX = `boekje-${root.pathname}`;

/** What a thing is called that the browser keeps for us. */
export const nameOf = (key: string): string => PREFIX + key;

/** Others may live at the same origin, also in a folder below this booklet: what is theirs is left alone. */
export const isOurs = (name: string): boolean =>
  name.startsWith(PREFIX) && !name.includes('/', PREFIX.length);
