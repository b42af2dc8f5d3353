/** The words of a component that holds a sentence: on lines of their own MDX makes a paragraph of them. */
export const sentence = (html: string): string => html.trim().replace(/^<p>(.*)<\/p>$/s, '$1');
