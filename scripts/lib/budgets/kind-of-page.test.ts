import { expect, test } from 'vitest';
import { buildOutline } from '../../../src/domain/outline.ts';
import { kindOfPage } from './kind-of-page.ts';

const unit = (id: string, parent?: string) => ({
  id,
  kind: 'item' as const,
  title: { en: id, zh: id },
  ...(parent ? { parent } : {}),
});
const parts = Array.from({ length: 41 }, (_, place) => unit(`part-${place}`, 'long'));
const outline = buildOutline([unit('short'), unit('part', 'short'), unit('long'), ...parts] as never);

test.for([
  ['/en/', 'home', 'en'],
  ['/zh/tasks/', 'tasks', 'zh'],
  ['/zh/tasks/list/2/', 'tasks', 'zh'],
  ['/en/simple/plan/list/12/', 'plan', 'en'],
  ['/zh/tasks/part/', 'task', 'zh'],
  ['/en/simple/tasks/part/', 'task', 'en'],
  ['/en/simple/', 'home', 'en'],
  ['/en/plan/short/', 'chapter', 'en'],
  ['/en/plan/long/', 'long-chapter', 'en'],
  ['/en/plan/long/both/', 'both', 'en'],
  ['/en/plan/print/', 'print', 'en'],
  ['/zh/simple/plan/print/list/2/', 'print', 'zh'],
  ['/en/about/', 'text', 'en'],
  ['/embed/zh/part/', 'embed', 'zh'],
  ['/', 'front-door', 'en'],
  ['/404.html', 'not-found', 'en'],
  ['/zh/404/', 'not-found', 'zh'],
])('%s is a page of the kind %s', ([path = '', kind, language]) => {
  expect(kindOfPage(path, outline)).toEqual({ kind, language });
});

test('an address that no kind has is of none', () => {
  expect(kindOfPage('/en/glossary/one/two/', outline)).toBeUndefined();
});
