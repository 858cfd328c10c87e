import { describe, expect, test } from 'vitest';
import { simpleForm } from './simple-form.ts';

const standard = new Set(['/en/', '/en/tasks/', '/zh/tasks/', '/en/search/']);
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`;

describe('the simple form of a page', () => {
  test('says so by the class of its root, and is not for search engines', () => {
    const simple = simpleForm(page(''), standard);
    expect(simple).toContain('<html class="simple" lang="en">');
    expect(simple).toContain('<head><meta name="robots" content="noindex">');
  });

  test('leaves out what is for search engines and the search alone', () => {
    const head =
      '<script type="application/ld+json">{"a":"b"}</script><meta name="search-facts" content="{}"><title>T</title>';
    expect(simpleForm(`<html><head>${head}</head></html>`, new Set())).toMatch(
      /<head><meta [^>]*><title>T<\/title><\/head>/,
    );
  });

  test('asks search engines once to leave it out', () => {
    const hidden = page('').replace('<title>', '<meta name="robots" content="noindex"><title>');
    expect(simpleForm(hidden, standard).match(/noindex/g)).toHaveLength(1);
  });

  test.for([
    ['<a href="/en/tasks/">', '<a href="/en/simple/tasks/">'],
    ['<a href="/zh/tasks/" lang="zh-CN">', '<a href="/zh/simple/tasks/" lang="zh-CN">'],
    ['<a href="/en/">', '<a href="/en/simple/">'],
    ['<a class="x" href="/en/tasks/?field=a#b">', '<a class="x" href="/en/simple/tasks/?field=a#b">'],
    ['<form role="search" action="/en/search/">', '<form role="search" action="/en/simple/search/">'],
  ])('leads to other simple forms: %s', ([before = '', after = '']) => {
    expect(simpleForm(page(before), standard)).toContain(after);
  });

  test('leads back where its standard form leads to it', () => {
    expect(simpleForm(page('<a href="/en/simple/tasks/">'), standard)).toContain('<a href="/en/tasks/">');
  });

  test.for([
    '<a href="/data/tasks.csv">',
    '<a href="/en/tasks/index.md">',
    '<a href="/en/unknown-page/">',
    '<a href="https://example.org/en/tasks/">',
    '<a href="#top">',
    '<link rel="stylesheet" href="/_astro/a.css">',
  ])('leaves other addresses as they are: %s', (link) => {
    expect(simpleForm(page(link), standard)).toContain(link);
  });

  test('keeps the path under which the site is published', () => {
    const below = new Set(['/en/plan/zh/tasks/']);
    const [there, back] = ['<a href="/en/plan/zh/tasks/">', '<a href="/en/plan/zh/simple/tasks/">'];
    expect(simpleForm(page(there), below, '/en/plan/')).toContain(back);
    expect(simpleForm(page(back), below, '/en/plan/')).toContain(there);
  });
});
