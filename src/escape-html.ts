/** A text as HTML that says just that: between tags, or as the value of an attribute in double quotation marks. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
