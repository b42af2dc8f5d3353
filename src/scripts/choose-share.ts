import { writeChoice } from './choice.ts';

/** Puts the address of a choice in the share row, and on paper in the code; gives what does that for another order. */
export function shareChoice(set: HTMLElement): (keys: string[]) => void {
  const { href: overview } = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')!;
  const share = set.querySelector<HTMLElement>('.share')!;
  const links = [...share.querySelectorAll('a')].map((link) => [link, link.href] as const);
  return (keys) => {
    const url = writeChoice(overview, keys);
    share.dataset.url = url;
    share.querySelector('.share-address')!.textContent = url;
    for (const [link, href] of links)
      link.href = href.replace(encodeURIComponent(overview), encodeURIComponent(url));
    void drawCode(url);
  };
}

/** The code that stood on the page leads to more than the choice: it goes, also when no other can be made. */
export async function drawCode(url: string): Promise<void> {
  const place = document.querySelector('.print-code');
  if (!place) return;
  place.replaceChildren();
  const { renderSVG } = await import('uqr');
  try {
    place.innerHTML = renderSVG(url, { ecc: 'L', border: 4 });
  } catch {
    // More verhalen than a code has room for: the printed address remains.
  }
}
