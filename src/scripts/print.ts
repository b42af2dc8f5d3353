import { loadImages } from './load-images.ts';

/** The button that prints a page: it is there only where it works. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await loadImages();
    print();
  });
}
addEventListener('beforeprint', () => void loadImages());
