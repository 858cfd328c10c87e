/**
 * `npm run bench:build [-- --units 70,1000 --again]`: builds made-up plans of several sizes, each as on a machine that
 * never built it, and prints what that takes and how it grows. `--again` builds each once more with one word changed.
 * Seconds are of the machine it runs on, and memory is read as Linux tells it.
 */
import { parseArgs } from 'node:util';
import { measureBuild, type Measured } from './lib/bench/measure-build.ts';
import { formatTable } from './lib/bench/table.ts';

const options = {
  units: { type: 'string', default: '70,1000,10000' },
  again: { type: 'boolean', default: false },
} as const;
const { values } = parseArgs({ options });
const sizes = values.units.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 3)) {
  throw new Error('Say how many units, at least 3, with commas between: npm run bench:build -- --units 70,1000');
}

const measured: Measured[] = [];
for (const units of sizes) {
  measured.push(await measureBuild(units, values.again));
  console.log(`${formatTable(measured)}\n`);
}
