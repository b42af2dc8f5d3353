import type { Page } from 'playwright-core';

/** How many sheets of A4 a page takes when it is printed, as the PDF of the browser counts them. */
export async function countPrinted(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}
