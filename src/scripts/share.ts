import { fillIn } from './fill-in.ts';

/** How long the card may take, in milliseconds: a few seconds after a click a browser opens no share sheet any more. */
const PATIENCE = 1000;

/** Adds to the share row what needs a script: the system's own share sheet, and copying. */
export function shareByScript(): void {
  const share = document.querySelector<HTMLElement>('.share');
  const status = share?.querySelector<HTMLElement>('[role="status"]');
  if (!share || !status) return;
  share.querySelectorAll<HTMLElement>('[data-kopie]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const copied = await copy(document.getElementById(button.dataset.kopie ?? ''));
      const { gelukt, mislukt } = status.dataset;
      say(status, button, copied ? gelukt : fillIn(mislukt, button.dataset.wat ?? ''));
    });
  });
  const system = share.querySelector<HTMLElement>('[data-mislukt]');
  if (!system || !('share' in navigator)) return;
  let card: Promise<File[] | undefined> | undefined;
  const fetchCard = () => (card ??= cardFile(share.dataset.kaart));
  system.hidden = false;
  system.addEventListener('pointerenter', fetchCard);
  system.addEventListener('focus', fetchCard);
  system.addEventListener('click', async () => {
    const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
    const shared = await shareBySystem(share.dataset.url, await Promise.race([fetchCard(), late]));
    if (!shared) say(status, system, system.dataset.mislukt);
  });
}

/** Beside the button that was pressed. The same words twice in a row are spoken only when the line was empty in between. */
function say(status: HTMLElement, button: HTMLElement, words = ''): void {
  status.textContent = '';
  button.after(status);
  setTimeout(() => (status.textContent = words), 100);
}

/** Copies the words of an element; what cannot be copied is selected, ready for the reader's own hand. */
async function copy(source: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source!.textContent.trim());
    return true;
  } catch {
    source?.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(source!);
    // Without TLS there is no clipboard, but the old way still works.
    const old = document as { execCommand?: (command: string) => boolean };
    return !navigator.clipboard && old.execCommand?.('copy') === true;
  }
}

/** With the card where the system takes files; a reader who closes the sheet has done nothing wrong. */
async function shareBySystem(url?: string, files?: File[]): Promise<boolean> {
  const text = document.querySelector('h1')?.textContent?.replace(/\u00ad/g, '');
  const data: ShareData = {
    title: document.title,
    text: text?.replace(/\s+/g, ' ').trim(),
    url: url ?? document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href,
  };
  try {
    await navigator.share(files && navigator.canShare?.({ ...data, files }) ? { ...data, files } : data);
    return true;
  } catch (error) {
    return (error as Error).name === 'AbortError';
  }
}

async function cardFile(card?: string): Promise<File[] | undefined> {
  if (!card) return undefined;
  try {
    const response = await fetch(card);
    const blob = await response.blob();
    const isCard = response.ok && blob.type === 'image/png';
    return isCard ? [new File([blob], 'kaart.png', { type: blob.type })] : undefined;
  } catch {
    return undefined;
  }
}
