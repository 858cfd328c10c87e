import { describe, expect, test } from 'vitest';
import { inlineHtml } from './inline.ts';

describe('a paragraph of the plan', () => {
  test('keeps a figure in one line with its Chinese unit, in links and beside them', () => {
    expect(inlineHtml('设[104个](indicator:spots)监测点和72个预警点。', 'p1', 'zh')).toBe(
      '设<a href="/zh/indicators/spots/" class="figure-link"><span class="whole">104个</span></a>监测点和' +
        '<span class="whole">72个</span>预警点。',
    );
  });

  test('has nothing added in English, whose units stand apart', () => {
    expect(inlineHtml('104 spots and 72 more.', 'p1', 'en')).toBe('104 spots and 72 more.');
  });

  test('has a link to a note where the note stands beside it', () => {
    expect(inlineHtml('[72](note:spots)', 'p1', 'en')).toBe('<a href="#p1-note-spots" class="note-link">72</a>');
  });
});
