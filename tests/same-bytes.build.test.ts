import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallSite, snapshot, type Snapshot } from './lib/small-site.ts';

const sites = [new SmallSite(), new SmallSite()];
let built: Snapshot[];

beforeAll(async () => {
  built = [];
  for (const site of sites) {
    const { status, output } = await site.build(site.content('content'));
    if (status !== 0) throw new Error(output);
    built.push(snapshot(site.out));
  }
});
afterAll(() => sites.forEach((site) => site.remove()));

describe('two builds of one content, in two folders,', () => {
  test('have the same files with the same bytes', () => {
    const [one, other] = built as [Snapshot, Snapshot];
    expect(one.size).toBeGreaterThan(100);
    expect([...one.keys()].toSorted()).toEqual([...other.keys()].toSorted());
    expect([...one].filter(([path, bytes]) => !other.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
  });

  test('name no folder of the machine they were made on', () => {
    const rooms = [...sites.map(({ room }) => room), process.cwd()];
    const files = [...(built[0] ?? [])].filter(([, bytes]) => rooms.some((room) => bytes.includes(room)));
    expect(files.map(([path]) => path)).toEqual([]);
  });
});
