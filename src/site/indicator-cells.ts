import type { Link } from '../domain/link.ts';
import type { StatusKind } from '../domain/status.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { need, statuses } from './library.ts';
import { indicatorLink } from './paths.ts';
import { statusWords } from './task-pages.ts';

/** An indicator as a cell of a picture: its name, its page, and its status as a shape and in words. */
export interface IndicatorCell extends Link {
  status: StatusKind;
  statusWords: string;
}

/** The cell of an indicator. */
export const indicatorCell = (indicator: Indicator, language: Language): IndicatorCell => ({
  ...indicatorLink(indicator, language),
  status: need(statuses, indicator.id).kind,
  statusWords: statusWords(indicator, language),
});
