import { describe, expect, test } from 'vitest';
import { markForeignWords } from './foreign-words.ts';

const page = (words: string, tag: string) => `<!DOCTYPE html><html lang="${tag}"><body>${words}</body></html>`;
const english = (words: string) => markForeignWords(page(words, 'en'), 'en');
const chinese = (words: string) => markForeignWords(page(words, 'zh-CN'), 'zh');

describe('on an English page', () => {
  test('a run of Chinese is marked', () => {
    expect(english('<p>The urban area (市区) counts.</p>')).toContain('(<span lang="zh-CN">市区</span>)');
  });

  test('numbers and marks inside the run belong to it', () => {
    expect(english('<p>嘉政办发〔2017〕15号 is its number</p>')).toContain(
      '<span lang="zh-CN">嘉政办发〔2017〕15号</span> is',
    );
  });

  test('words of a third language are left alone', () => {
    const words = '<p><cite lang="ja">規格<b>全文</b></cite></p>';
    expect(english(words)).toContain(words);
  });

  test('words that say their language are left alone', () => {
    const words = '<p><cite lang="zh-CN">规划<b>全文</b></cite></p>';
    expect(english(words)).toContain(words);
  });

  test('after such words, marking goes on', () => {
    expect(english('<p><i lang="zh-CN">规划</i> and 指标</p>')).toContain('and <span lang="zh-CN">指标</span>');
  });

  test('an attribute, even with a sign like >, stays as it is', () => {
    const words = '<p data-chart="{&quot;a&quot;:&quot;>25 市区&quot;}">text</p>';
    expect(english(words)).toContain(words);
  });

  test('the title of the page and pictures stay as they are', () => {
    const words = '<title>规划</title><svg><text>市区</text></svg>';
    expect(english(words)).toContain(words);
  });

  test('an element without an end does not confuse it', () => {
    expect(english('<p><input name="q"><br>市区</p>')).toContain('<span lang="zh-CN">市区</span>');
  });
});

describe('on a Chinese page', () => {
  test('a run of Chinese inside an English title is marked', () => {
    expect(chinese('<p><cite lang="en">Page on the mark 品字标</cite></p>')).toContain(
      '<cite lang="en">Page on the mark <span lang="zh-CN">品字标</span></cite>',
    );
  });

  test('English words are marked', () => {
    expect(chinese('<p>英文为“reach over”，疑误。</p>')).toContain('“<span lang="en">reach over</span>”');
  });

  test('an address is no word of a language', () => {
    const words = '<p>网址：https://quality-plan.example/zh/plan/?a=1&amp;b=general</p>';
    expect(chinese(words)).toContain(words);
  });

  test('names that belong to every language are not', () => {
    const words = '<p>PM2.5浓度、BIM技术和VOCs治理 &amp; CSV</p>';
    expect(chinese(words)).toContain(words);
  });

  test('letters of a version are no words', () => {
    const words = '<p>数据版本2025-01-15-2c7f4ccb，2c7face4和deadbeef1</p>';
    expect(chinese(words)).toContain(words);
  });
});
