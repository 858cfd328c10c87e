import { languages, otherLanguage, type Language } from '../../../src/schemas/common.ts';
import { languageNames } from '../names.ts';
import type { Tree } from '../tree.ts';
import { pairUp, say, type Difference } from './difference.ts';
import { saidBy, type Leaf } from './leaves.ts';
import { wordDiff } from './word-diff.ts';

/** Words and fields that are not the same in two states of the content. What is new or gone as a whole is left out. */
export const compareWords = (before: Tree, after: Tree): Difference[] =>
  pairUp(saidBy(before), saidBy(after), ({ key }) => key).both.flatMap(([was, now]) => {
    const { both, gone, fresh } = pairUp(was.leaves, now.leaves, ({ field }) => field);
    return [
      ...both.filter(([old, recent]) => old.value !== recent.value).map(([old, recent]) => changed(old, recent)),
      ...fresh.map((leaf) => changed({ ...leaf, value: '' }, leaf)),
      ...gone.map((leaf) => changed(leaf, { ...leaf, value: '' })),
    ];
  });

function changed(was: Leaf, now: Leaf): Difference {
  const about = now.field;
  const place = about ? `${now.file}, ${about}` : now.file;
  const base = { section: now.isText ? 'words' : 'fields', file: now.file, about } as const;
  if (now.isText) {
    const kind = was.value === '' ? 'words-new' : now.value === '' ? 'words-gone' : 'words-changed';
    return { ...base, kind, text: say(`${place}:`, `${place}：`), pieces: wordDiff(was.value, now.value) };
  }
  const [old, recent] = [was.value || '–', now.value || '–'];
  return { ...base, kind: 'field-changed', text: say(`${place}: ${old} → ${recent}`, `${place}：${old} → ${recent}`) };
}

/** Paragraphs that had a pair in the other language and have none now, counted by language. */
export const comparePairs = (before: Tree, after: Tree): Difference[] =>
  languages.flatMap((language) => {
    const [were, are] = [new Set(idsIn(before, language)), new Set(idsIn(after, language))];
    const lost = idsIn(after, otherLanguage(language)).filter((id) => were.has(id) && !are.has(id));
    return lost.length === 0 ? [] : [pairsLost(lost, language)];
  });

const idsIn = ({ texts }: Tree, language: Language): string[] =>
  [...texts[language].values()].flatMap(({ blocks }) => blocks.map(({ id }) => id));

function pairsLost(ids: readonly string[], language: Language): Difference {
  const count = ids.length;
  const name = languageNames[language];
  return {
    section: 'languages',
    kind: 'pairs-lost',
    file: `plan/${language}`,
    about: ids.join(', '),
    text: say(
      `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} lost ${count === 1 ? 'its' : 'their'} ${name.en} pair: ${ids.join(', ')}`,
      `${count}个段落缺少对应的${name.zh}：${ids.join('、')}`,
    ),
  };
}
