/** What was not on the screen yet is fetched before it goes on paper: not every browser does so of itself. */
export async function loadImages(): Promise<void> {
  const images = [...document.querySelectorAll<HTMLImageElement>('main img')];
  images.forEach((image) => (image.loading = 'eager'));
  await Promise.allSettled(images.map((image) => image.decode()));
}
