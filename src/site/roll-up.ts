import { countStatuses, isDecided, statusKinds } from '../domain/status.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { UnitNode } from '../domain/outline.ts';
import { indicators, need, statuses } from './library.ts';
import { partOf, unitAt } from './places.ts';
import { sharedStatusWords } from './target-years.ts';

/** The indicators whose targets are printed in a part of the plan. */
export const indicatorsInPart = (part: UnitNode): Indicator[] =>
  indicators.filter(({ target }) => partOf(unitAt(target.place)).id === part.id);

/**
 * How the targets of several indicators stand: how many have each status, and of how many nothing is decided. Never an
 * average: a promise that was kept does not make up for another. Nothing where there are no targets.
 */
export function rollUp(several: readonly Indicator[], language: Language): string | undefined {
  if (several.length === 0) return undefined;
  const t = useStrings(language);
  const counts = countStatuses(several.map(({ id }) => need(statuses, id)));
  const parts = statusKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t('roll-up.part', { words: sharedStatusWords(kind, language), count: counts[kind] }));
  const unknown = statusKinds.filter((kind) => !isDecided(kind)).reduce((sum, kind) => sum + counts[kind], 0);
  const total = several.length;
  return t(total === 1 ? 'roll-up.one' : 'roll-up.other', {
    total,
    parts: parts.join(t('roll-up.separator')),
    unknown,
  });
}
