import type { Page } from 'playwright-core';
import { origin } from './browser.ts';

/** What a browser hears of a violation of the security policy, beside what it writes into its console itself. */
const tellViolations = () =>
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`The policy “${violatedDirective}” was broken by ${blockedURI}`),
  );

/**
 * Writes down whatever the browser complains of on a page and its frames: errors, warnings, violations of the security
 * policy, dialogs, requests that fail and requests that are not to the site.
 * @param site the address of the site, without a slash at its end.
 */
export async function watch(page: Page, complaints: string[], site = origin()): Promise<void> {
  const complain = (words: string) => complaints.push(`${page.url().replace(site, '')} ${words}`);
  await page.addInitScript(tellViolations);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(`says: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`fails: ${error.message}`));
  page.on('dialog', (dialog) => {
    complain(`asks: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('requestfailed', (request) => {
    // What is on its way when the browser goes on to the next page is broken off.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complain(`did not get ${request.url()}: ${reason}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (/^(?:https?|wss?):/.test(address) && !address.startsWith(`${site}/`)) complain(`calls ${address}`);
  });
}
