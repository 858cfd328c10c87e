import type { Rules } from './rule.ts';

/** Rules on the names of places and organizations, which the index must hold complete. */
export const nameRules = {
  'name-absent': {
    message: {
      en: 'The name “{words}” stands nowhere in the {language} content.',
      zh: '{language}内容中没有名称“{words}”。',
    },
    remedy: {
      en: 'Copy it exactly from the text, add the form that is printed to “forms”, or remove it.',
      zh: '请照录正文写法，或在“forms”中补上正文所用写法，或删除。',
    },
  },
  'name-uncovered': {
    message: {
      en: '“{words}” looks like the name of a place or an organization and has no entry: “{context}”.',
      zh: '“{words}”像是地名或机构名，但没有条目：“{context}”。',
    },
    remedy: {
      en: 'Add the name to names.json; if it is none, add the words to name-exceptions.json with the reason.',
      zh: '请在names.json中补上该名称；如不是名称，请在name-exceptions.json中列出并说明理由。',
    },
  },
  'name-exception-idle': {
    message: {
      en: 'The exception “{words}” stands nowhere in the {language} content.',
      zh: '{language}内容中没有例外词语“{words}”。',
    },
    remedy: {
      en: 'Copy it exactly from the text, or remove it.',
      zh: '请照录正文写法，或删除。',
    },
  },
  'publisher-unnamed': {
    message: {
      en: 'The publisher “{words}” holds no organization of names.json.',
      zh: '发布者“{words}”中没有names.json所列的机构。',
    },
    remedy: {
      en: 'Add the organization; if the publisher is not known, add the words that say so to name-exceptions.json.',
      zh: '请补上该机构；如发布者不明，请把相应词语列入name-exceptions.json。',
    },
  },
} as const satisfies Rules;
