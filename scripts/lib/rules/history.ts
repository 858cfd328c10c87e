import type { Rules } from './rule.ts';

/** Rules on what was published: it may be changed, moved or withdrawn, but what it was is never lost. */
export const historyRules = {
  'record-behind': {
    message: {
      en: 'The record of what was published does not know this yet: {things}.',
      zh: '发布记录中尚无以下内容：{things}。',
    },
    remedy: {
      en: 'Run “npm run register” and keep the change to published.json.',
      zh: '请运行“npm run register”，并保留published.json的改动。',
    },
  },
  'record-gone': {
    message: {
      en: '{file} is missing or empty, while {other} shows that something was registered: all that was published before would be forgotten.',
      zh: '{file}缺失或为空，而{other}表明已有登记：以前发布的记录将全部丢失。',
    },
    remedy: {
      en: 'Bring it back from git: git restore content/{file}. Do not register before.',
      zh: '请用git恢复：git restore content/{file}。恢复前不要登记。',
    },
  },
  'figure-changed': {
    message: {
      en: 'The observation “{id}” is not as it was published, and nothing says why: {changes}.',
      zh: '数据“{id}”与发布时不同，未说明原因：{changes}。',
    },
    remedy: {
      en: 'If it was corrected, add to its “revisions” the day, what it “was” and the reason: in “was” always its value, its “asPublished” and “unit” if it had them, and every field that is other now. Git still has it. If it was changed by mistake, put the published one back.',
      zh: '如属更正，请在“revisions”中写明日期、原内容（“was”）和原因；“was”须写原数值，原有“asPublished”“unit”的一并写明，并写明每个有变动的字段。原内容可在git中查到。如属误改，请恢复为已发布的内容。',
    },
  },
  'figure-lost': {
    message: {
      en: 'The observation “{id}” was published and is gone from indicators/{indicator}.json.',
      zh: '数据“{id}”曾经发布，现已不在indicators/{indicator}.json中。',
    },
    remedy: {
      en: 'Put it back. If it was wrong, give it “withdrawn” with the day and the reason; then it decides nothing.',
      zh: '请恢复。如数据有误，请加上“withdrawn”，写明日期和原因；撤下的数据不用于判断。',
    },
  },
  'history-erased': {
    message: {
      en: '“{id}” was once published as “{was}”, and nothing says so any more.',
      zh: '“{id}”曾发布为“{was}”，现已无此记录。',
    },
    remedy: {
      en: 'Put back what was taken out of its “revisions” or “corrections”, of plan/corrections.json or of published.json: what was published is never erased.',
      zh: '请恢复从“revisions”、“corrections”、plan/corrections.json或published.json中删去的内容。已发布的内容不得抹去。',
    },
  },
  'target-changed': {
    message: {
      en: 'The {what} was published as “{was}” and is now “{now}”; nothing says why.',
      zh: '“{what}”发布时为“{was}”，现为“{now}”，未说明原因。',
    },
    remedy: {
      en: 'The plan does not change: put it back. If it was copied wrongly, add to “corrections” the day, of: “{what}”, what it “was” and the reason.',
      zh: '规划内容不变，请恢复。如属抄录有误，请在“corrections”中写明日期、of（“{what}”）、原内容（“was”）和原因。',
    },
  },
  'words-changed': {
    message: {
      en: 'The printed words of “{id}” are not those that were published, and nothing says why. Now they are: “{now}”.',
      zh: '“{id}”的规划文字与发布时不同，未说明原因。现为：“{now}”。',
    },
    remedy: {
      en: 'Put them back: the words of the plan are never improved. If a slip in copying was mended, or the translation of this site, add to plan/corrections.json the id, the day, what it “was” (“{part}”, word for word) and the reason.',
      zh: '请恢复：规划文字不得改动。如属改正抄录差错或本站译文，请在plan/corrections.json中写明编号、日期、原内容（“was”中的“{part}”，一字不差）和原因。',
    },
  },
  'place-changed': {
    message: {
      en: '“{id}” no longer stands where it was published: now it is “{now}”.',
      zh: '“{id}”的位置与发布时不同，现为“{now}”。',
    },
    remedy: {
      en: 'Put it back in its place: the order of the plan does not change. If it was copied wrongly, add to plan/corrections.json the id, the day, its “place” in “was”, written in the same way, and the reason.',
      zh: '请恢复原位置：规划内容的顺序不得改动。如属抄录有误，请在plan/corrections.json中写明编号、日期、原位置（“was”中的“place”，写法同上）和原因。',
    },
  },
  'record-begun': {
    message: {
      en: 'The record is said to begin on {begun}, but its first day is {first}.',
      zh: '发布记录注明始于{begun}，而其中最早的日期为{first}。',
    },
    remedy: {
      en: 'Nobody writes this file by hand: put back what was there.',
      zh: '本文件不得手工修改，请恢复原内容。',
    },
  },
  'record-future': {
    message: {
      en: 'The record says this of {day}; today is {today}.',
      zh: '记录日期为{day}，而今天是{today}。',
    },
    remedy: {
      en: 'Nobody writes this file by hand: put back what was there.',
      zh: '本文件不得手工修改，请恢复原内容。',
    },
  },
  'release-changed': {
    message: {
      en: 'The release is not what it was: {flaw}',
      zh: '该数据版本已与留存时不同：{flaw}',
    },
    remedy: {
      en: 'Bring the file back as it was committed. A release never changes, because people may have cited it.',
      zh: '请恢复为提交时的文件。版本可能已被引用，不得改动。',
    },
  },
  'note-changed': {
    message: {
      en: 'The note says something else than was published, and nothing says why.',
      zh: '注释与发布时不同，未说明原因。',
    },
    remedy: {
      en: 'Add to its “revisions” the day, what it “was”, word for word, and the reason.',
      zh: '请在“revisions”中写明日期、原文（“was”，一字不差）和原因。',
    },
  },
  'update-changed': {
    message: {
      en: 'The update says something else than was published, in one language or both, and nothing says why.',
      zh: '进展的中文或英文与发布时不同，未说明原因。',
    },
    remedy: {
      en: 'Add to “revisions”, in the files of both languages, the day and the reason; readers will see them. If it was changed by mistake, bring it back from git.',
      zh: '请在两种语言的文件中各加一条“revisions”，写明日期和原因，供读者查看；如属误改，请用git恢复。',
    },
  },
  'revision-order': {
    message: {
      en: 'This change is of {day}, before the one above it, of {before}.',
      zh: '此处变更日期为{day}，早于前一项的{before}。',
    },
    remedy: { en: 'Changes stand in the order of time.', zh: '变更须按时间先后排列。' },
  },
  'revision-future': {
    message: {
      en: 'This change is of {day}; today is {today}.',
      zh: '此处变更日期为{day}，而今天是{today}。',
    },
    remedy: { en: 'Write the day on which it is made.', zh: '请填写实际变更日期。' },
  },
  'revision-early': {
    message: {
      en: 'This change is of {day}, but what it changes was published on {since}.',
      zh: '此处变更日期为{day}，而变更前的内容发布于{since}。',
    },
    remedy: { en: 'Write the day on which it is made.', zh: '请填写实际变更日期。' },
  },
  'revision-idle': {
    message: {
      en: 'This revision changes nothing: what it “was” is what it says afterwards.',
      zh: '此处更正前后内容相同，并无改动。',
    },
    remedy: {
      en: 'Write in “was” what it said before, or take this revision out.',
      zh: '请在“was”中填写更正前的内容，或删去该条更正。',
    },
  },
  'status-unexplained': {
    message: {
      en: 'On {day} the status changed from “{was}” to “{now}”; no figure changed then, and nothing says why.',
      zh: '{day}，结果由“{was}”变为“{now}”，当时数据未变，也未说明原因。',
    },
    remedy: {
      en: 'Add to “corrections” that day, of: “status”, and the reason: readers will see it.',
      zh: '请在“corrections”中写明该日期、of（“status”）和原因，供读者查看。',
    },
  },
  'address-lost': {
    message: {
      en: 'The page {address} was published and would be gone.',
      zh: '页面{address}曾经发布，现将不复存在。',
    },
    remedy: {
      en: 'Put it back, or say in moved.json what became of “{id}”.',
      zh: '请恢复，或在moved.json中说明“{id}”的去向。',
    },
  },
  'moved-unknown': {
    message: {
      en: 'Nothing of this kind was ever registered under the id “{id}”.',
      zh: '从未登记过编号为“{id}”的此类内容。',
    },
    remedy: { en: 'Compare the id and the kind with registry.json.', zh: '请与registry.json核对编号和类别。' },
  },
  'moved-twice': {
    message: { en: '“{id}” already has an entry.', zh: '“{id}”已有一条记录。' },
    remedy: { en: 'Keep one, with where it is today.', zh: '请保留一条，指向目前的去向。' },
  },
  'moved-still-there': {
    message: {
      en: '“{id}” is said to be gone, but it is still there.',
      zh: '“{id}”已记为移走或撤下，但仍在使用。',
    },
    remedy: {
      en: 'Remove the entry, or give what bears the id now an id of its own: an id is never used again.',
      zh: '请删除该记录，或为现用此编号的内容另取编号。编号不得再次使用。',
    },
  },
  'moved-to-nothing': {
    message: {
      en: 'There is nothing with the id “{id}” to lead readers to.',
      zh: '没有编号为“{id}”的内容可供跳转。',
    },
    remedy: {
      en: 'Name in “to” what stands in its place today, or leave “to” out.',
      zh: '请在“to”中填写目前的编号；无替代内容的，不写“to”。',
    },
  },
} as const satisfies Rules;
