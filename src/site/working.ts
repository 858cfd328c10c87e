import type { Link } from '../domain/link.ts';
import { decideSchedule } from '../domain/schedule.ts';
import { judge, observationsInPlan, proves, satisfies, type RuleId, type Status } from '../domain/status.ts';
import { scheduleArithmetic } from '../i18n/arithmetic.ts';
import { baselineSentence, periodWords, targetWords, valueWords } from '../i18n/findings.ts';
import { useStrings } from '../i18n/index.ts';
import { scheduleSentences } from '../i18n/schedule.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import { need, site, sources } from './library.ts';
import { pagePath, sourceLink } from './paths.ts';

/** One figure that the rules looked at, in words. */
interface WorkingRow {
  /** The place of the figure on its page. */
  href: string;
  period: string;
  value: string;
  qualifier: string;
  /** Whether it satisfies the target, does not, or proves neither. */
  against: string;
}

/** How the answer for an indicator was decided, in words. */
export interface Working {
  asked: string;
  period: string;
  /** The figures on a basis that answers the target, within the plan, in the order of time. */
  rows: WorkingRow[];
  rule: string;
  /** Where the rule stands among all rules. */
  ruleHref: string;
  result: string;
  /** Where the figure that decides stands, if one does. */
  resultHref?: string;
  /** Where it stands on the way from baseline to target: sentences, then the arithmetic line by line. */
  schedule: { sentences: string[]; arithmetic: string[] };
  /** What government texts say, each with its source. */
  official: { text: string; source: Link }[];
}

const place = (observation: Observation): string => `#${observation.id}`;

function askedWords(indicator: Indicator, language: Language): string {
  const t = useStrings(language);
  const { deadline, year } = indicator.target;
  return t('working.years-and-deadline', {
    target: targetWords(indicator, language),
    deadline: t(`register.deadline.${deadline}`, { year }),
  });
}

function againstWords({ target }: Indicator, observation: Observation, language: Language): string {
  const t = useStrings(language);
  if (proves(target, observation)) return t('working.satisfied');
  const isMiss = observation.qualifier === 'exact' && !satisfies(target, observation.value);
  return t(isMiss ? 'working.missed' : 'working.nothing');
}

const figureRow = (indicator: Indicator, observation: Observation, language: Language): WorkingRow => ({
  href: place(observation),
  period: periodWords(observation, language),
  value: valueWords(indicator, observation, language),
  qualifier: useStrings(language)(`qualifier.${observation.qualifier}`),
  against: againstWords(indicator, observation, language),
});

function resultWords(indicator: Indicator, status: Status, language: Language): string {
  const t = useStrings(language);
  const words = t(`status.${status.kind}`, { year: indicator.target.year });
  if (!('by' in status)) return words;
  const facts = {
    status: words,
    value: valueWords(indicator, status.by, language),
    period: periodWords(status.by, language),
  };
  if (status.kind !== 'some-years') return t('working.by', facts);
  return t('working.shown', { ...facts, shown: status.shown, of: status.of });
}

function scheduleOf(indicator: Indicator, language: Language): Working['schedule'] {
  const schedule = decideSchedule(indicator);
  return {
    sentences: [...scheduleSentences(indicator, schedule, language), ...baselineSentence(indicator, language)],
    arithmetic: scheduleArithmetic(indicator, schedule, language),
  };
}

const ruleHref = (rule: RuleId, language: Language): string => `${pagePath(language, 'method')}#rule-${rule}`;

/** How the answer for an indicator was decided: what went in, the rule, the result; the schedule; official words. */
export function workingOf(indicator: Indicator, language: Language): Working {
  const t = useStrings(language);
  const { start, end } = site.period;
  const { rule, status } = judge(indicator, start);
  return {
    asked: askedWords(indicator, language),
    period: t('working.years', { start, end }),
    rows: observationsInPlan(indicator, start).map((observation) => figureRow(indicator, observation, language)),
    rule: t(`rule.${rule}`),
    ruleHref: ruleHref(rule, language),
    result: resultWords(indicator, status, language),
    ...('by' in status ? { resultHref: place(status.by) } : {}),
    schedule: scheduleOf(indicator, language),
    official: indicator.official.map(({ text, source }) => ({
      text: text[language],
      source: sourceLink(need(sources, source), language),
    })),
  };
}
