import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { smallIndex, type SmallPage } from '../../tests/lib/small-index.ts';

/** Pages without titles, of one paragraph each. */
const pagesOf = (...texts: string[]): SmallPage[] => texts.map((text) => ({ title: '', texts: [text] }));

/** The pages that are found, by their place, in the order in which they come. */
async function pages(texts: readonly SmallPage[], query: string): Promise<number[]> {
  return (await ask(smallIndex(texts), query)).answers.map(({ page }) => page);
}

/** In what manner each page is found: `exact 0, form 2`. */
async function manners(texts: readonly SmallPage[], query: string): Promise<string> {
  const { answers } = await ask(smallIndex(texts), query);
  return answers.map(({ page, manner }) => `${manner} ${page}`).join(', ');
}

describe('a word', () => {
  it('is found exactly where it stands as a whole', async () => {
    expect(await manners(pagesOf('clean soil', 'soiled', 'topsoil', 'Fine soil!'), 'soil')).toBe(
      'exact 0, exact 3, form 1',
    );
  });

  it('is found in its other forms after what is exact', async () => {
    const texts = pagesOf('an enterprise', 'two enterprises', 'enterprising');
    expect(await manners(texts, 'enterprises')).toMatch(/^exact 1, form /);
  });

  it('is found in other forms also where it does not stand itself', async () => {
    expect(await manners(pagesOf('an enterprise', 'a town'), 'enterprises')).toBe('form 0');
  });

  it('is found in small and capital letters, with and without marks on them', async () => {
    expect(await pages(pagesOf('a CAFÉ'), 'cafe')).toEqual([0]);
  });

  it('is found where others begin like it, if it stands nowhere', async () => {
    expect(await manners(pagesOf('environment', 'environs', 'a vironment'), 'envir')).toBe('begins 0, begins 1');
  });

  it('is not found where only its first letters stand', async () => {
    expect(await pages(pagesOf('soil'), 'soilxyz')).toEqual([]);
  });

  it('begins no others if it is a single letter', async () => {
    expect(await pages(pagesOf('soil'), 's')).toEqual([]);
    expect(await manners(pagesOf('soil'), 'so')).toBe('begins 0');
  });
});

describe('several words', () => {
  it('are found where all of them stand', async () => {
    expect(await manners(pagesOf('soil and water', 'soil', 'water'), 'water soil')).toBe('exact 0');
  });

  it('are found where each stands in some form', async () => {
    const texts = pagesOf('two brands, one plan', 'a brand and plans', 'a brand');
    expect(await manners(texts, 'brands plan')).toBe('exact 0, form 1');
  });

  it('are found where the last is only begun', async () => {
    expect(await manners(pagesOf('soil quality', 'quality'), 'soil qualit')).toBe('begins 0');
  });

  it('are found where one is only begun and another stands in another form', async () => {
    expect(await manners(pagesOf('an enterprise of quality'), 'enterprises qualit')).toBe('begins 0');
  });

  it('are found apart where no page has all of them', async () => {
    expect(await manners(pagesOf('soil', 'water', 'air'), 'soil water')).toBe('some 0, some 1');
  });

  it('come with the number of pages on which each stands in any form', async () => {
    const { terms } = await ask(smallIndex(pagesOf('soil', 'soils', 'air')), 'soil zebra');
    expect(terms).toEqual([
      { text: 'soil', pages: 2 },
      { text: 'zebra', pages: 0 },
    ]);
  });
});

describe('words of which no page has all', () => {
  it('are found where the rare ones stand, and not by a word that nearly all pages have', async () => {
    const texts = pagesOf('the plan binding', 'plan', 'plan', 'plan', 'plan', 'legally');
    expect(await manners(texts, 'is the plan legally binding')).toBe('some 0, some 5');
  });

  it('are not found where they are scattered over a page about where things come from', async () => {
    const notes: SmallPage = { title: 'Notes', texts: ['days of rain', 'air for buses'], isSide: true };
    expect(await manners([notes, ...pagesOf('air', 'days')], 'air days')).toBe('some 1, some 2, some 0');
  });

  it('are found on such a page where they stand together, or are all in one phrase', async () => {
    const notes: SmallPage = { title: 'Notes', texts: ['air days'], isSide: true };
    expect(await manners([notes, ...pagesOf('air', 'days')], 'air days')).toBe('exact 0');
    expect(await manners([{ ...notes, texts: ['air', 'days'] }], '“air” days')).toBe('exact 0');
  });
});

describe('a question', () => {
  it('is answered by the words in it that say something', async () => {
    expect(await manners(pagesOf('good air', 'how many'), 'how many good')).toBe('exact 0');
  });

  it('in Chinese is answered by what it asks about', async () => {
    expect(await manners(pagesOf('水质达标', '空气'), '水质好不好')).toBe('apart 0');
  });

  it('in Chinese of which no page has all is answered by the telling words of it', async () => {
    expect(await manners(pagesOf('空气', '严重', '水'), '空气严重吗')).toBe('some 0, some 1');
  });
});

describe('words in quotation marks', () => {
  it('are found only where they stand one after the other', async () => {
    const texts = pagesOf('the soil quality here', 'quality soil', 'soil of quality');
    expect(await manners(texts, '“soil quality”')).toBe('exact 0');
  });

  it('are found only in exactly these forms', async () => {
    expect(await pages(pagesOf('an enterprise'), '"enterprises"')).toEqual([]);
    expect(await pages(pagesOf('famous brand'), '"famous brands"')).toEqual([]);
  });

  it('are found across punctuation, which does not count', async () => {
    expect(await pages(pagesOf('soil, quality'), '“soil quality”')).toEqual([0]);
  });

  it('are not found across paragraphs', async () => {
    expect(await pages([{ title: '', texts: ['soil', 'quality'] }], '“soil quality”')).toEqual([]);
  });

  it('are found with words between them that have other forms', async () => {
    expect(await pages(pagesOf('brands of enterprises in towns'), '“brands of enterprises in towns”')).toEqual([0]);
  });

  it('have no near answers', async () => {
    expect(await pages(pagesOf('环境好，质量好'), '“环境质量”')).toEqual([]);
    expect(await pages(pagesOf('environment'), '“envir”')).toEqual([]);
  });
});

describe('Chinese characters', () => {
  it('are found wherever they stand one after the other', async () => {
    expect(await manners(pagesOf('提升土壤质量', '土壤', '质量土壤', '土质壤'), '土壤')).toBe(
      'exact 1, exact 2, exact 0',
    );
  });

  it('are found in long runs only as a whole', async () => {
    expect(await manners(pagesOf('土壤环境质量', '土壤环境，环境质量'), '土壤环境质')).toBe('exact 0');
  });

  it('are found where only one is asked for', async () => {
    expect(await manners(pagesOf('土壤', '沃土', '水'), '土')).toBe('exact 0, exact 1');
  });

  it('are found by their words apart where they stand nowhere as a whole', async () => {
    expect(await manners(pagesOf('环境好，质量好', '环境'), '环境质量')).toBe('apart 0');
  });

  it('are found apart beside words in other forms', async () => {
    expect(await manners(pagesOf('环境好，质量好 brand'), 'brands 环境质量')).toBe('apart 0');
  });

  it('are found after punctuation too', async () => {
    expect(await manners(pagesOf('土壤、水、气', '土壤'), '土壤、水')).toBe('exact 0');
  });
});

describe('the sound of a Chinese name, in letters', () => {
  const air: SmallPage = { title: '空气质量', texts: [], sounds: ['kongqi zhiliang'] };

  it('finds the page, as another form of its words', async () => {
    expect(await manners([{ title: '', texts: ['水'] }, air], 'kongqi zhiliang')).toBe('form 1');
    expect(await manners([air], 'kongqi')).toBe('form 0');
  });
});

describe('a number', () => {
  it('is found as a whole only', async () => {
    expect(await pages(pagesOf('280', '2800', '28.0', '1,280'), '280')).toEqual([0]);
  });

  it('is found with and without its commas', async () => {
    expect(await pages(pagesOf('10,000 t', '10000 t', '10，000'), '10000')).toEqual([0, 1]);
  });

  it('is found with what follows on it directly', async () => {
    const texts = pagesOf('清淤1000万立方米', '1000吨', '1000亿', '万1000');
    expect(await manners(texts, '1000万')).toBe('exact 0');
    expect(await manners(texts, '10000000')).toBe('exact 0');
    expect(await manners(texts, '10,000,000')).toBe('exact 0');
  });

  it('is found as a percentage where a percent sign follows', async () => {
    expect(await pages(pagesOf('30% of it', '30 of 100%', '130%'), '30%')).toEqual([0]);
    expect(await pages(pagesOf('占30％'), '30 %')).toEqual([0]);
  });
});

it('nothing asked for gives nothing', async () => {
  expect(await ask(smallIndex(pagesOf('soil')), ' … ')).toEqual({ answers: [], terms: [] });
});

describe('the order of the answers', () => {
  const page = (title: string, text = '', isSide = false): SmallPage => ({ title, texts: [text], isSide });

  it('has first the page whose title is what was asked for, then those whose title has it, then the others', async () => {
    const texts = [page('Water', 'soil quality soil quality'), page('On soil quality'), page('Soil quality')];
    expect(await pages(texts, 'soil quality')).toEqual([2, 1, 0]);
  });

  it('has a page with all the words together before one with them apart', async () => {
    const texts = [page('A', 'quality quality soil soil soil'), page('B', 'soil quality')];
    expect(await pages(texts, 'soil quality')).toEqual([1, 0]);
  });

  it('has pages about where things come from after the others, but for one of that very title', async () => {
    const texts = [page('On soil', '', true), page('Water', 'soil'), page('Soil', '', true)];
    expect(await pages(texts, 'soil')).toEqual([2, 1, 0]);
  });

  it('keeps the order of titles among pages about where things come from', async () => {
    const texts = [page('Water', 'soil', true), page('On soil', 'water', true)];
    expect(await pages(texts, 'soil')).toEqual([1, 0]);
  });

  it('has a page that says it more often before one that says it once', async () => {
    const texts = [page('A', 'soil air air air'), page('B', 'soil soil soil air')];
    expect(await pages(texts, 'soil')).toEqual([1, 0]);
  });

  it('is the same for words that are only begun', async () => {
    const texts = [page('A', 'environment air air air'), page('B', 'environs environment environment air')];
    expect(await pages(texts, 'envir')).toEqual([1, 0]);
  });

  it('is that of the plan where nothing else tells pages apart', async () => {
    const texts = [page('A', 'soil'), page('B', 'soil'), page('C', 'soil')];
    expect(await pages(texts, 'soil')).toEqual([0, 1, 2]);
  });

  it('has what is exact before other forms, even of a title', async () => {
    const texts = [page('Enterprise'), page('A', 'enterprises')];
    expect(await pages(texts, 'enterprises')).toEqual([1, 0]);
  });

  it('has the indicator first among pages whose title has the words', async () => {
    const texts = [page('PM2.5 in 2020', 'PM2.5 PM2.5'), { ...page('PM2.5 mean'), isIndicator: true }];
    expect(await pages(texts, 'PM2.5')).toEqual([1, 0]);
  });

  it('has the indicator first that the words name, by any of its names', async () => {
    const indicator = { ...page('Good days', 'a target'), names: ['clean air'], isIndicator: true };
    const texts = [page('Buses', 'clean air target target'), indicator, page('Clean air target')];
    expect(await pages(texts, 'clean air target')).toEqual([2, 1, 0]);
    expect(await pages(texts, 'clean air')).toEqual([1, 2, 0]);
  });

  it('is not that of the names where the page is about no indicator', async () => {
    const texts = [page('Buses', 'clean air target target'), { ...page('Good days', 'target'), names: ['clean air'] }];
    expect(await pages(texts, 'clean air target')).toEqual([0, 1]);
  });

  it('is the same in Chinese', async () => {
    const texts = [page('水', '土壤质量'), page('提升土壤质量'), page('土壤质量')];
    expect(await pages(texts, '土壤质量')).toEqual([2, 1, 0]);
  });
});
