import { join } from 'node:path';
import { expect, test } from 'vitest';
import { originOf } from './origin.ts';

const here = (path: string) => join(process.cwd(), path);

test('what the browser gets comes from files of this project, from packages, or from somewhere that is told of', () => {
  const origin = originOf([
    here('src/search/view.ts'),
    here('src/components/site/Head.astro?astro&type=script&index=0&lang.ts'),
    here('node_modules/chart.js/dist/chart.js'),
    here('node_modules/chart.js/node_modules/@kurkle/color/dist/color.esm.js'),
    '\0vite/preload-helper.js',
    '\0rolldown/runtime.js',
    '/elsewhere/added.js',
    '\0virtual:added',
  ]);
  expect(origin).toEqual({
    own: ['src/components/site/Head.astro', 'src/search/view.ts'],
    packages: ['@kurkle/color', 'chart.js', 'rolldown', 'vite'],
    unknown: ['\0virtual:added', '/elsewhere/added.js'],
  });
});
