/** Where this booklet begins; its manifest lies there. */
export const root = new URL(
  '.',
  document.querySelector<HTMLLinkElement>('[rel=manifest]')?.href ?? location.href,
);

/** Worker.js has the same. Others may live at this origin, also in a folder below: no path has a space in it. */
const PREFIX = `boekje ${root.pathname} `;

/** What a thing is called that the browser keeps for us. */
export const nameOf = (key: string): string => PREFIX + key;

/** What is of others is left alone. */
export const isOurs = (name: string): boolean => name.startsWith(PREFIX);
