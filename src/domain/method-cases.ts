import { type Indicator } from '../schemas/indicator.ts';
import { type Observation } from '../schemas/observation.ts';
import { targetKindSchema, type TargetKind } from '../schemas/target.ts';
import { judge, type Verdict } from './status.ts';

/** What is found in an example. */
const caseIds = [
  'met',
  'missed',
  'earlier',
  'earlier-missed',
  'every-year',
  'bound-met',
  'bound-missed',
  'part-year',
  'two',
  'other-basis',
  'none',
] as const;

/** The id of what is found in an example. */
type CaseId = (typeof caseIds)[number];

/** One example: the kinds of target for which the same is answered by the same rule. */
interface MethodAnswer {
  kinds: TargetKind[];
  verdict: Verdict;
}

/** What is found, and what is answered for each kind of target. */
interface MethodCase {
  id: CaseId;
  answers: MethodAnswer[];
}

/** The years of the plan for which examples are made. */
interface Period {
  start: number;
  end: number;
}

/** What every example asks for: 80, of a range 80 to 90. */
const [asked, max] = [80, 90];

/** A value that satisfies the target of an example, and one that does not and is not zero. */
const valuesFor = (kind: TargetKind) => ({ good: asked, bad: kind === 'at-most' ? asked + 20 : asked - 20 });

const found = (year: number, value: number, changes: Partial<Observation> = {}): Observation => ({
  id: `example-${year}-${value}`,
  period: { year },
  value,
  qualifier: 'exact',
  basis: 'asked',
  use: 'series',
  sources: ['example'],
  grade: 'bulletin',
  ...changes,
});

/** The values found in an example. */
function figures(id: CaseId, kind: TargetKind, { start, end }: Period): Observation[] {
  const values = valuesFor(kind);
  const years = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  const made: Record<CaseId, Observation[]> = {
    met: [found(end, values.good)],
    missed: [found(end, values.bad)],
    earlier: [found(end - 1, values.good)],
    'earlier-missed': [found(end - 1, values.bad)],
    'every-year': years.map((year) => found(year, values.good)),
    'bound-met': [found(end, values.good, { qualifier: 'at-least' })],
    'bound-missed': [found(end, values.bad, { qualifier: 'at-least' })],
    'part-year': [found(end, values.good, { qualifier: 'part-year' })],
    two: [found(end, values.good), found(end, values.bad)],
    'other-basis': [found(end, values.good, { basis: 'other' })],
    none: [],
  };
  return made[id];
}

const text = { en: 'Example', zh: '示例' };

/** An indicator of the kind with what is found in the example. */
const example = (id: CaseId, kind: TargetKind, period: Period): Indicator => ({
  id: 'example',
  order: 1,
  origin: 'table',
  field: 'example',
  name: text,
  aliases: [],
  definition: text,
  unit: { symbol: text, decimals: 0 },
  direction: kind === 'at-most' ? 'lower' : 'higher',
  target: {
    kind,
    value: asked,
    ...(kind === 'range' ? { max } : {}),
    year: period.end,
    deadline: 'printed',
    printed: { name: text, value: text },
    place: 'example',
  },
  bases: [
    { id: 'asked', label: text, decides: true },
    { id: 'other', label: text, decides: false },
  ],
  observations: figures(id, kind, period),
  breaks: [],
  official: [],
  notes: [],
});

/** What the rules answer in each example, for every kind of target; kinds with the same answer stand together. */
export function methodCases(period: Period): MethodCase[] {
  return caseIds.map((id) => ({
    id,
    answers: targetKindSchema.options.reduce<MethodAnswer[]>((answers, kind) => {
      const verdict = judge(example(id, kind, period), period.start);
      const same = answers.find(
        (answer) => answer.verdict.rule === verdict.rule && answer.verdict.status.kind === verdict.status.kind,
      );
      if (same) same.kinds.push(kind);
      else answers.push({ kinds: [kind], verdict });
      return answers;
    }, []),
  }));
}
