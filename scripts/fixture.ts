/** `npm run fixture -- --units 1000 --to FOLDER`: writes a made-up plan of that size, for trying out how a big plan does. */
import { parseArgs } from 'node:util';
import { writeMadeUpPlan } from './lib/made-up-plan.ts';

const { values } = parseArgs({ options: { units: { type: 'string' }, to: { type: 'string' } } });
const units = Number(values.units);
if (!values.to || !Number.isInteger(units) || units < 3) {
  throw new Error('Say how many units, at least 3, and where to: npm run fixture -- --units 1000 --to FOLDER');
}
const files = writeMadeUpPlan(units, values.to);
console.log(`${files} files of a made-up plan of ${units} units in ${values.to}.`);
