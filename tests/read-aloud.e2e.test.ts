import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { outline } from './lib/pages.ts';

const task = outline.tasks[0];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A page in a browser that has a voice for each of the languages, and writes down what it is to say. */
async function openWithVoices(languages: readonly string[]): Promise<Page> {
  const page = await openPage(browser);
  await page.addInitScript((tags) => {
    const said: string[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => tags.map((lang) => ({ lang })),
      speak: ({ lang, text }: SpeechSynthesisUtterance) => said.push(`${lang}: ${text}`),
      cancel: () => said.push('silence'),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { said });
  }, languages);
  return page;
}

const said = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said);

describe('reading aloud', () => {
  test('reads the summary of a task in its language, and is silent at the second touch', async () => {
    const page = await openWithVoices(['zh-CN', 'en-GB']);
    await page.goto(`/zh/tasks/${task?.id}/`);
    const button = page.locator('.lead').getByRole('button', { name: '朗读' });
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    expect(await said(page)).toEqual(['silence', `zh-CN: ${task?.summary.zh}`, 'silence']);
    await closePage(page);
  });

  test('reads the words of a paragraph alone, without its links', async () => {
    const page = await openWithVoices(['en-GB']);
    await page.goto(`/en/tasks/${task?.id}/`);
    const words = await page.locator('p.plan-words [data-printed]').first().textContent();
    await page.locator('p.plan-words').first().getByRole('button', { name: 'Read aloud' }).click();
    expect(await said(page)).toEqual(['silence', `en: ${words?.trim()}`]);
    await closePage(page);
  });

  test('says so where the browser cannot read after all', async () => {
    const page = await openWithVoices(['en-GB']);
    await page.addInitScript(() => {
      const fail = (utterance: SpeechSynthesisUtterance) =>
        utterance.dispatchEvent(new SpeechSynthesisErrorEvent('error', { utterance, error: 'synthesis-failed' }));
      Object.assign(window.speechSynthesis, { speak: fail });
    });
    await page.goto(`/en/tasks/${task?.id}/`);
    await page.locator('.lead').getByRole('button', { name: 'Read aloud' }).click();
    await page.getByRole('status').filter({ hasText: 'This could not be read aloud.' }).waitFor();
    await closePage(page);
  });

  test('is not offered where the browser has no voice for the language', async () => {
    const page = await openWithVoices(['fr-FR']);
    await page.goto(`/en/tasks/${task?.id}/`);
    expect(await page.getByRole('button', { name: 'Read aloud' }).count()).toBe(0);
    await closePage(page);
  });
});
