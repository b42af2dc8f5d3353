/** Adds to the share row what needs a script: the system's own share sheet, and copying. */
export function shareByScript(): void {
  const share = document.querySelector<HTMLElement>('.share');
  if (!share) return;
  const [row, status] = [
    share.querySelector('.share-buttons'),
    share.querySelector<HTMLElement>('[role="status"]'),
  ];
  row?.removeAttribute('hidden');
  share.querySelectorAll<HTMLElement>('[data-tekst]').forEach((button) => {
    button.addEventListener('click', async () => {
      const copied = await copy(button.dataset.tekst ?? '');
      if (status) say(status, copied ? status.dataset.gelukt : status.dataset.mislukt);
    });
  });
  const system = share.querySelector<HTMLElement>('[data-deel="systeem"]');
  if (system && 'share' in navigator) {
    system.hidden = false;
    system.addEventListener('click', () => void shareBySystem(share.dataset.kaart ?? ''));
  }
}

/** The same words twice in a row are spoken only when the line was empty in between. */
function say(status: HTMLElement, words = ''): void {
  status.textContent = '';
  setTimeout(() => (status.textContent = words), 100);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** With the card as a file where the system takes files; a reader who closes the sheet has done nothing wrong. */
async function shareBySystem(card: string): Promise<void> {
  const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const data: ShareData = {
    title: document.title,
    text: document
      .querySelector('h1')
      ?.textContent?.replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    url,
  };
  const files = await cardFile(card);
  try {
    await navigator.share(files && navigator.canShare?.({ ...data, files }) ? { ...data, files } : data);
  } catch {
    // Closed, or refused by the system: the links are still there.
  }
}

async function cardFile(card: string): Promise<File[] | undefined> {
  try {
    const blob = await (await fetch(card)).blob();
    return [new File([blob], 'kaart.png', { type: blob.type })];
  } catch {
    return undefined;
  }
}
