import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { pageSegments } from '../../src/domain/list-pages.ts';
import { planPdfName } from '../../src/domain/release.ts';
import { languages, type Language } from '../../src/schemas/common.ts';
import { withBrowser } from './site-browser.ts';

/** Where the whole plan stands, or where a very long one begins. */
const pageOf = (language: Language): string => `/${language}/plan/print/`;

/**
 * The whole plan as PDF in each language, with tags for screen readers and an outline, made of the page that has it all, or
 * of the pages of a very long one.
 * @param site the folder of the built site. @param day the date of the data, which the files bear in the place of a clock's.
 * @returns the files by their names. @throws Failure if there is no browser to be had.
 */
export const planPdfs = (site: string, day: string): Promise<Record<string, Uint8Array>> =>
  withBrowser(async (browser) => {
    const files: Record<string, Uint8Array> = {};
    for (const language of languages) files[planPdfName(language)] = await printPlan(browser, site, day, language);
    return files;
  });

async function printPlan(browser: Browser, site: string, day: string, language: Language): Promise<Uint8Array> {
  const address = publishedAddress(site, pageOf(language));
  const { title } = JSON.parse(readFileSync(join(site, 'data', `plan.${language}.json`), 'utf8')) as { title: string };
  const context = await browser.newContext({ javaScriptEnabled: false });
  await answerFrom(context, site, address.slice(0, -pageOf(language).length));
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate((name) => (document.title = name), title);
  for (const further of furtherPages(site, language)) await page.evaluate(joinPage, readFileSync(further, 'utf8'));
  const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  await context.close();
  return withDay(pdf, day);
}

/** The files of the pages on which a very long plan goes on, in their order. */
function furtherPages(site: string, language: Language): string[] {
  const files: string[] = [];
  for (let number = 2; ; number += 1) {
    const file = join(site, pageOf(language), ...pageSegments(number), 'index.html');
    if (!existsSync(file)) return files;
    files.push(file);
  }
}

/** Puts the text and the contents of a further page after those of the page that is open. Runs in the page. */
function joinPage(html: string): void {
  const further = new DOMParser().parseFromString(html, 'text/html');
  // What goes on there has its heading already.
  for (const mark of further.querySelectorAll('.continued')) mark.parentElement?.remove();
  for (const place of ['.whole-plan', '.print-contents > ul'])
    document.querySelector(place)?.append(...(further.querySelector(place)?.children ?? []));
}

/** The address under which a page is to be published, as it says itself. @throws Error if it does not say. */
function publishedAddress(site: string, path: string): string {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  if (!address?.endsWith(path)) throw new Error(`The page ${path} does not say where it is published.`);
  return address;
}

/**
 * Answers for the published site out of the built folder, so that the links in the PDF lead to where readers find it.
 * Nothing is fetched from anywhere else.
 */
async function answerFrom(context: BrowserContext, site: string, published: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const { href } = new URL(route.request().url());
    const path = join(
      site,
      decodeURI(
        href
          .slice(published.length)
          .replace(/[?#].*$/, '')
          .replace(/\/$/, '/index.html'),
      ),
    );
    const isHere = href.startsWith(`${published}/`) && existsSync(path) && statSync(path).isFile();
    await (isHere ? route.fulfill({ path }) : route.abort());
  });
}

/** Puts a day in the place of the time at which a PDF was made. Both take as many bytes, so that nothing moves in it. */
function withDay(pdf: Buffer, day: string): Uint8Array {
  const time = `$1${day.replaceAll('-', '')}000000+00'00'`;
  const dated = pdf.toString('latin1').replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d{2}'\d{2}'/g, time);
  return Buffer.from(dated, 'latin1');
}
