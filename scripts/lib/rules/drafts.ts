import type { Rules } from './rule.ts';

/** Rules on drafts and on what is to be posted later: what is published may not lean on them. */
export const draftRules = {
  'draft-leaned-on': {
    message: {
      en: 'This leans on {file}, which is a draft and will not be there.',
      zh: '此处引用了{file}，而该文件是草稿，不会发布。',
    },
    remedy: {
      en: 'Publish that too by removing its “draft”, or remove the reference, or make this a draft as well.',
      zh: '请删除该文件的“draft”一并发布，或删除引用，或将本文件也设为草稿。',
    },
  },
  'later-leaned-on': {
    message: {
      en: 'This leans on {file}, which is not published before {day}.',
      zh: '此处引用了{file}，而该文件{day}起才发布。',
    },
    remedy: {
      en: 'Remove the reference until that day, or publish this no earlier.',
      zh: '请在该日之前删除引用，或使本文件不早于该日发布。',
    },
  },
  'draft-needed': {
    message: {
      en: 'Every page of the site leads to this one, so it cannot be a draft.',
      zh: '全站各页都链接到本页，不能设为草稿。',
    },
    remedy: { en: 'Remove “draft”.', zh: '请删除“draft”。' },
  },
  'draft-was-published': {
    message: {
      en: '“{id}” was published and cannot become a draft again; people may have cited it.',
      zh: '“{id}”曾经发布，不能再设为草稿；可能已被引用。',
    },
    remedy: { en: 'Remove “draft”.', zh: '请删除“draft”。' },
  },
  'update-put-off': {
    message: {
      en: '“{id}” has been published since {since} and cannot be put off again; people may have cited it.',
      zh: '“{id}”自{since}起已发布，不能再推迟；可能已被引用。',
    },
    remedy: {
      en: 'Put back the day in “posted”. If the update is to be withdrawn, say so in moved.json.',
      zh: '请恢复“posted”的日期。如要撤下，请在moved.json中说明。',
    },
  },
} as const satisfies Rules;
