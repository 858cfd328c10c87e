import type { Audit, Lighthouse, PageReport } from './load.ts';

/** The groups of audits that are looked at. */
export const usualCategories = ['accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page: the score of each category, from 0 to 100, and what costs points. */
export interface Verdict {
  address: string;
  /** Nothing where the category could not be scored. */
  scores: Readonly<Record<string, number | undefined>>;
  /** The audits that were not passed, in words. */
  complaints: readonly string[];
}

/** A simple form asks search engines to leave it out, which is no flaw of it. */
const meant = (address: string): string[] => (/\/simple\//.test(address) ? ['is-crawlable'] : []);

/** Throttling, pauses and the picture of the page matter to the measurement of speed alone, and take most of the time. */
const quick = {
  throttlingMethod: 'provided',
  disableFullPageScreenshot: true,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
};

/**
 * Runs Lighthouse on a page.
 * @param port the port by which the browser is steered.
 */
export async function auditPage(lighthouse: Lighthouse, address: string, port: number): Promise<Verdict> {
  const asked = { onlyCategories: usualCategories, skipAudits: meant(address) };
  const result = await lighthouse(address, { port, logLevel: 'silent', ...asked, ...quick });
  if (!result) throw new Error(`Lighthouse has no answer for ${address}.`);
  return verdictOf(address, result.lhr);
}

/** The verdict in a report. */
export function verdictOf(address: string, { categories, audits, runtimeError }: PageReport): Verdict {
  const scores = Object.entries(categories).map(
    ([id, { score }]) => [id, score === null ? undefined : Math.round(score * 100)] as const,
  );
  const complaints = Object.entries(categories).flatMap(([id, { auditRefs }]) =>
    auditRefs
      .filter(({ weight }) => weight > 0)
      .map((ref) => ({ name: ref.id, audit: audits[ref.id] }))
      .flatMap(({ name, audit }) => (audit && isFailed(audit) ? [`${id}: ${name}: ${wordsOf(audit)}`] : [])),
  );
  const error = runtimeError ? [runtimeError.message] : [];
  return { address, scores: Object.fromEntries(scores), complaints: [...error, ...complaints] };
}

const isFailed = ({ score, scoreDisplayMode }: Audit): boolean =>
  scoreDisplayMode === 'error' || (score !== null && score < 1);

const wordsOf = ({ title, explanation, errorMessage }: Audit): string =>
  [title, explanation, errorMessage].filter(Boolean).join(' ');
