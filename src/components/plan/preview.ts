import type { StatusKind } from '../../domain/status.ts';

/** What is shown of an indicator beside its number in the plan. */
export interface Preview {
  name: string;
  /** How its target stands: which sign, and in words. */
  status: StatusKind;
  statusWords: string;
  /** What the figures show, in a sentence. */
  answer: string;
}
