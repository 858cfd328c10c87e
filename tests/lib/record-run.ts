import { mkdirSync, writeFileSync } from 'node:fs';
import type { CheckId } from '../../src/domain/accessibility-run.ts';

/** Writes down what a check of accessibility found, for `npm run statement`. */
export function recordRun(id: CheckId, pages: number, faults: number): void {
  mkdirSync('.cache/accessibility', { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(`.cache/accessibility/${id}.json`, JSON.stringify({ id, day, pages, faults }));
}
