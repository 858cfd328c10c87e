import { describe, expect, test } from 'vitest';
import RssParser from 'rss-parser';
import { atomFeed, feedAddress, jsonFeed, tagOf, writeFeed, type Feed } from './feed.ts';

const feed = (changes: Partial<Feed> = {}): Feed => ({
  title: 'Swings & “slides”: what changed',
  description: 'Every change.',
  language: 'en',
  page: 'https://play.example/en/indicators/swings/',
  address: 'https://play.example/en/feeds/indicators/swings',
  author: { name: 'Play', url: 'https://play.example/en/' },
  updated: '2035-02-01',
  entries: [
    {
      id: 'tag:play.example,2035-02-01:en/figure/swings-2034/revised/1',
      day: '2035-02-01',
      title: 'Figure corrected: Swings < 2034: from 28% to 82%',
      text: 'Swings, 2034: from 28% to 82%\nReason: Counted <again> & again.',
      kind: 'Figure corrected',
      url: 'https://play.example/en/indicators/swings/#swings-2034',
    },
  ],
  ...changes,
});

describe('a tag', () => {
  test('names site, day and record, and no port or path', () => {
    expect(tagOf('https://play.example:8080/plan/', '2035-02-01', 'en/figure/a')).toBe(
      'tag:play.example,2035-02-01:en/figure/a',
    );
  });
});

describe('the address of a feed', () => {
  test('ends in its format', () => {
    expect(feedAddress('/en/feeds/changes', 'atom')).toBe('/en/feeds/changes.atom');
    expect(feedAddress('/en/feeds/changes', 'json')).toBe('/en/feeds/changes.json');
  });
});

describe('a feed in Atom', () => {
  test('says the same to a reader that is not ours', async () => {
    const read = await new RssParser().parseString(atomFeed(feed()));
    expect(read).toMatchObject({
      title: 'Swings & “slides”: what changed',
      link: 'https://play.example/en/indicators/swings/',
      feedUrl: 'https://play.example/en/feeds/indicators/swings.atom',
      lastBuildDate: '2035-02-01T00:00:00.000Z',
      items: [
        {
          id: 'tag:play.example,2035-02-01:en/figure/swings-2034/revised/1',
          title: 'Figure corrected: Swings < 2034: from 28% to 82%',
          link: 'https://play.example/en/indicators/swings/#swings-2034',
          isoDate: '2035-02-01T00:00:00.000Z',
          content: expect.stringContaining('Reason: Counted <again> & again.') as string,
        },
      ],
    });
  });

  test('has its language and its own address as its id', () => {
    const written = atomFeed(feed({ language: 'zh-CN' }));
    expect(written).toContain('xml:lang="zh-CN"');
    expect(written).toContain('<id>https://play.example/en/feeds/indicators/swings.atom</id>');
  });

  test('may have no entry', async () => {
    expect((await new RssParser().parseString(atomFeed(feed({ entries: [] })))).items).toEqual([]);
  });
});

describe('a feed in JSON', () => {
  test('says all in the fields of JSON Feed 1.1', () => {
    expect(JSON.parse(jsonFeed(feed()))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Swings & “slides”: what changed',
      description: 'Every change.',
      language: 'en',
      home_page_url: 'https://play.example/en/indicators/swings/',
      feed_url: 'https://play.example/en/feeds/indicators/swings.json',
      authors: [{ name: 'Play', url: 'https://play.example/en/' }],
      items: [
        {
          id: 'tag:play.example,2035-02-01:en/figure/swings-2034/revised/1',
          url: 'https://play.example/en/indicators/swings/#swings-2034',
          title: 'Figure corrected: Swings < 2034: from 28% to 82%',
          content_text: 'Swings, 2034: from 28% to 82%\nReason: Counted <again> & again.',
          date_published: '2035-02-01T00:00:00.000Z',
          tags: ['Figure corrected'],
        },
      ],
    });
  });

  test('has a list of entries, though it is empty', () => {
    expect(JSON.parse(jsonFeed(feed({ entries: [] })))).toMatchObject({ items: [] });
  });
});

describe('a feed', () => {
  test('is written in the format asked for', () => {
    expect(writeFeed(feed(), 'atom')).toBe(atomFeed(feed()));
    expect(writeFeed(feed(), 'json')).toBe(jsonFeed(feed()));
  });
});
