import type { Browser, Page } from 'playwright-core';

/** When a page was seen and how long it kept the reader waiting, in milliseconds from the click. */
export interface Times {
  /** The first words or lines. */
  paint: number;
  /** The largest part of what is seen. */
  largest: number;
  /** What tasks took beyond 50 ms each, after the first paint. */
  blocked: number;
  /** The longest task after the first paint; 0 if none took 50 ms. */
  longest: number;
}

/** A telephone of the middle on a slow mobile network, as Lighthouse takes it: 150 ms there and back, 1.6 Mbit a second. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;
const telephone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** How long after loading tasks are still watched, in milliseconds. */
const rest = 700;

/** Notes the paints and long tasks of a page. Runs in the page before anything else. */
function watch(): void {
  const seen = { paint: 0, largest: 0, tasks: [] as { end: number; duration: number }[] };
  Object.assign(window, { seen });
  const note = (type: string, act: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
  note('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  note('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  note('longtask', ({ startTime, duration }) => seen.tasks.push({ end: startTime + duration, duration }));
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/**
 * Visits a page on a slow network with a slow processor, by a reader who has never been on the site.
 * @param address the address of the page in full.
 * @param before an address that is visited first, so that what both need is kept already.
 */
export async function slowVisit(browser: Browser, address: string, before?: string): Promise<Times> {
  const context = await browser.newContext(telephone);
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    if (before) await page.goto(before, { waitUntil: 'load' });
    await slowDown(page);
    await page.goto(address, { waitUntil: 'load' });
    await chartDrawn(page);
    await page.waitForTimeout(rest);
    return timesOf(await page.evaluate(() => (window as unknown as { seen: Seen }).seen));
  } finally {
    await context.close();
  }
}

/** Waits until a chart on the first screen has been drawn by its script, where there is one. */
async function chartDrawn(page: Page): Promise<void> {
  const isNear = await page.evaluate(() => {
    const chart = document.querySelector('plan-chart');
    return chart !== null && chart.getBoundingClientRect().top < innerHeight;
  });
  if (isNear) await page.locator('plan-chart[data-drawn]').first().waitFor();
}

/** What was noted in the page. */
interface Seen {
  paint: number;
  largest: number;
  tasks: { end: number; duration: number }[];
}

/** From what was noted to what is told. */
export function timesOf({ paint, largest, tasks }: Seen): Times {
  const late = tasks.filter(({ end }) => end > paint).map(({ duration }) => duration);
  const blocked = late.reduce((sum, duration) => sum + duration - 50, 0);
  return { paint, largest, blocked, longest: Math.max(0, ...late) };
}
