/** Back to the page the reader came from; who came from elsewhere, or by an address, goes to `fallback`. */
export function leave(fallback: string): void {
  const key = earlierPage();
  if (key) navigation.traverseTo(key);
  else if (!('navigation' in window) && cameFromThisSite()) history.back();
  else location.assign(fallback);
}

/** The last page of this site before this one. An address that differs only behind its # is this page. */
function earlierPage(): string | undefined {
  if (!('navigation' in window)) return undefined;
  const here = navigation.currentEntry;
  const earlier = navigation.entries().slice(0, here?.index ?? 0);
  return earlier.findLast(({ url }) => pageOf(url) !== pageOf(here?.url))?.key;
}

const pageOf = (url: string | null | undefined) => url?.split('#')[0];

function cameFromThisSite(): boolean {
  const { referrer } = document;
  return (
    history.length > 1 &&
    referrer.startsWith(`${location.origin}/`) &&
    pageOf(referrer) !== pageOf(location.href)
  );
}
