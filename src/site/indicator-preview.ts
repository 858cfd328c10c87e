import type { Preview } from '../components/plan/preview.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { findings } from './indicator-pages.ts';
import { need, statuses } from './library.ts';
import { statusWords } from './task-pages.ts';

/** What is shown of an indicator beside its number in the plan. */
export const indicatorPreview = (indicator: Indicator, language: Language): Preview => ({
  name: indicator.name[language],
  status: need(statuses, indicator.id).kind,
  statusWords: statusWords(indicator, language),
  answer: findings(indicator, language)[0] ?? '',
});
