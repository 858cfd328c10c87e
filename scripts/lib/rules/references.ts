import type { Rules } from './rule.ts';

/** Rules on what one file says of another. */
export const referenceRules = {
  'reference-missing': {
    message: { en: 'There is no {kind} with the id “{id}”.', zh: '没有编号为“{id}”的{kind}。' },
    remedy: {
      en: 'Look for a slip of the pen, or add it in {folder}.{guess}',
      zh: '请检查是否写错，或在{folder}中补上。{guess}',
    },
  },
  'note-not-beside': {
    message: {
      en: 'The paragraph links the note “{id}”, but the note does not name the paragraph.',
      zh: '本段链接到注释“{id}”，但该注释未列出本段。',
    },
    remedy: {
      en: 'Add “{place}” to the “places” of notes/{id}.json.',
      zh: '请在notes/{id}.json的“places”中加上“{place}”。',
    },
  },
  'quote-not-printed': {
    message: {
      en: 'The plan does not print these words in {language}: “{words}”.',
      zh: '规划{language}文本中没有“{words}”。',
    },
    remedy: {
      en: 'Copy them letter by letter from the plan, with … where something is left out; where nothing is printed, leave out the quote of that language.',
      zh: '请逐字照录规划原文，省略处用“……”；该语言没有相应文字的，不填其引文。',
    },
  },
  'target-not-linked': {
    message: {
      en: 'The paragraph “{place}” in {path} does not link this target.',
      zh: '{path}中的段落“{place}”未链接本目标。',
    },
    remedy: {
      en: 'Link its number there with [...](indicator:{id}), or correct the place.',
      zh: '请在该处用[...](indicator:{id})链接其数字，或改正位置。',
    },
  },
  'target-not-in-row': {
    message: {
      en: 'The row “{place}” of the target table does not name this target.',
      zh: '指标表的“{place}”行未列出本目标。',
    },
    remedy: {
      en: 'Add “{id}” to the row in plan/targets.json, or correct the place.',
      zh: '请在plan/targets.json的该行中加上“{id}”，或改正位置。',
    },
  },
  'link-other-number': {
    message: {
      en: 'The text says “{words}”, which is no number of the indicator “{id}”.',
      zh: '正文为“{words}”，与指标“{id}”的数字不符。',
    },
    remedy: {
      en: 'Compare both with the official text: the number of a promise is the value of its target, or another of its figures.',
      zh: '请对照官方文本核对两处：承诺的数字须为该指标的目标值或其他数据。',
    },
  },
  'source-twice': {
    message: { en: 'The same address is already described in {other}.', zh: '该网址已见于{other}。' },
    remedy: { en: 'Keep one of the two and name it everywhere.', zh: '请保留其一，各处统一引用。' },
  },
  'parent-late': {
    message: {
      en: 'The parent “{id}” stands after this unit or not at all.',
      zh: '上级条目“{id}”不存在，或排在本条目之后。',
    },
    remedy: { en: 'Units stand in the printed order, the parent first.', zh: '条目按原文顺序排列，上级在前。' },
  },
  'languages-differ': {
    message: { en: '“{name}” is not the same in both languages.', zh: '两种语言的“{name}”不一致。' },
    remedy: { en: 'In {path} it is {other}. Make them equal.', zh: '{path}中为{other}。请改为一致。' },
  },
} as const satisfies Rules;
