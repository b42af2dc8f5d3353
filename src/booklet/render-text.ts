import { getEntry, render } from 'astro:content';

/**
 * The running text of an entry as a component; hand it the MDX components when rendering.
 * @param id Path of the file from the content folder.
 */
export async function renderText(id: string) {
  const entry = await getEntry('teksten', id);
  if (!entry) throw new Error(`${id}: de tekst is niet gevonden; begin opnieuw met npm run build`);
  const { Content } = await render(entry);
  return Content;
}
