import { expect, test } from 'vitest';
import { verdictOf } from './audit.ts';

test('a verdict has the scores in whole points and names what costs some', () => {
  const report = {
    categories: {
      seo: {
        score: 0.916,
        auditRefs: [
          { id: 'title', weight: 1 },
          { id: 'link-text', weight: 1 },
          { id: 'manual', weight: 0 },
        ],
      },
      accessibility: { score: null, auditRefs: [{ id: 'names', weight: 3 }] },
    },
    audits: {
      title: { title: 'Has a title', score: 1, scoreDisplayMode: 'binary' },
      'link-text': { title: 'Links say nothing', score: 0, scoreDisplayMode: 'binary' },
      manual: { title: 'Look yourself', score: 0, scoreDisplayMode: 'manual' },
      names: { title: 'Names', score: null, scoreDisplayMode: 'error', errorMessage: 'It broke.' },
    },
  };
  expect(verdictOf('/en/', report)).toEqual({
    address: '/en/',
    scores: { seo: 92, accessibility: undefined },
    complaints: ['seo: link-text: Links say nothing', 'accessibility: names: Names It broke.'],
  });
});
