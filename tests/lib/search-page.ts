import type { Locator, Page } from 'playwright-core';

/** What a reader sees of a search. */
export const status = (page: Page): Locator => page.locator('plan-search').getByRole('status');
/** The field for the words. */
export const field = (page: Page): Locator => page.locator('#search-words');
/** The titles of the results. */
export const titles = (page: Page): Locator => page.locator('.search-results .result-title a');
/** A part of the search by its `data-part`. */
export const part = (page: Page, name: string): Locator => page.locator(`plan-search [data-part="${name}"]`);

/** Waits until results are shown and counted. */
export async function waitForResults(page: Page): Promise<void> {
  await titles(page).first().waitFor();
  await waitForStatus(page, /\d/);
}

/** Waits until the search says something, and gives what it says. @param words a part of it. */
export async function waitForStatus(page: Page, words: string | RegExp): Promise<string> {
  const said = status(page).filter({ hasText: words });
  await said.waitFor();
  return (await said.textContent()) ?? '';
}

/** The last number of a text, without what stands in it in quotation marks. */
export const numberIn = (text: string): number =>
  Number(/(\d[\d,]*)\D*$/.exec(text.replace(/“[^”]*”/g, ''))?.[1]?.replaceAll(',', ''));

/** A facet by its name. */
export const facet = (page: Page, name: string): Locator =>
  page.locator('.facet', { has: page.locator('summary', { hasText: name }) });

/** Whether the element that is found has the focus. */
export const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((found) => found === document.activeElement);

/** The text of the file that a button gives. */
export async function savedText(page: Page, name: string | RegExp): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const stream = await (await waiting).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
