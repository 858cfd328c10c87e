import type { ComponentName } from '../schemas/components.ts';
import IndicatorFigure from './IndicatorFigure.astro';
import MethodTable from './MethodTable.astro';
import StatusTable from './StatusTable.astro';
import TestRun from './TestRun.astro';

/** The components that a page or an update may use in its text, by name. They know the page's language. */
export const contentComponents = { IndicatorFigure, MethodTable, StatusTable, TestRun } satisfies Record<
  ComponentName,
  unknown
>;

/** Styles that not every page needs: of charts and values, and of what lists, counts or searches. */
export type MoreStyle = 'figures' | 'lists';

/** The styles that a text needs for the components in it. */
export const stylesOf = ({ body = '' }: { body?: string }): MoreStyle[] =>
  body.includes('<IndicatorFigure') ? ['figures'] : [];
