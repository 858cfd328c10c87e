import type { Rules } from './rule.ts';

/** Rules on published values: when they are for, how they are written, whether they can be true. */
export const observationRules = {
  'year-out-of-range': {
    message: { en: 'The year {year} is not between {from} and {to}.', zh: '年份{year}不在{from}年至{to}年之间。' },
    remedy: {
      en: 'Look for a slip of the pen: the period of the plan and the dates of the sources leave no other years.',
      zh: '请检查是否写错：按规划期和来源日期，只可能是这些年份。',
    },
  },
  'observation-order': {
    message: {
      en: 'The value is for {year} and stands after one for {before}.',
      zh: '该值为{year}年，却排在{before}年的值之后。',
    },
    remedy: {
      en: 'Put the observations in the order of time, the earliest first.',
      zh: '请按时间先后排列数据，最早的在前。',
    },
  },
  'observation-twice': {
    message: {
      en: 'The observation “{other}” says the same, from the same source.',
      zh: '数据“{other}”内容相同，来源也相同。',
    },
    remedy: { en: 'Keep one of the two.', zh: '请只保留一个。' },
  },
  'observation-future': {
    message: {
      en: 'The value is for {period}, which is not over on {today}.',
      zh: '该值所属时期为{period}，截至{today}尚未结束。',
    },
    remedy: {
      en: 'Correct the year. If the value is for a part of it, say which in “label” and write “part-year”.',
      zh: '请改正年份；如只是部分时段的数值，请在“label”中注明，并写“part-year”。',
    },
  },
  'observation-early': {
    message: {
      en: 'The value is for {period}, but its latest source is of {published}, before that was over.',
      zh: '该值所属时期为{period}，而最晚的来源日期为{published}，当时该时期尚未结束。',
    },
    remedy: {
      en: 'Correct the year of the value or the date of the source. If the value is for a part of the year, say which in “label”.',
      zh: '请改正年份或来源日期；如只是部分时段的数值，请在“label”中注明。',
    },
  },
  'value-decimals': {
    message: {
      en: 'The value {value} has more decimals than the indicator’s unit allows: {decimals}.',
      zh: '数值{value}的小数位数超过该指标单位允许的{decimals}位。',
    },
    remedy: {
      en: 'Write the value as it was published, or raise “decimals” of the unit if it was published so exactly.',
      zh: '请按公布的数值填写；如公布时确有这么多位，请提高单位的“decimals”。',
    },
  },
  'percent-out-of-range': {
    message: { en: 'The value {value}% is not between 0 and 100.', zh: '数值{value}%不在0至100之间。' },
    remedy: {
      en: 'Look for a slip of the pen, such as a decimal point that is missing.',
      zh: '请检查是否写错，例如漏写小数点。',
    },
  },
  'part-year-unlabeled': {
    message: {
      en: 'The value is for a part of the year, and nothing says for which.',
      zh: '该值为部分时段的数值，未注明是哪一时段。',
    },
    remedy: {
      en: 'Say in the “label” of its period, in both languages, which months it is for.',
      zh: '请在统计期的“label”中用两种语言注明月份。',
    },
  },
  'part-year-exact': {
    message: {
      en: 'The value is for “{label}”, a part of the year, and is said to be exact for the whole.',
      zh: '该值所属时段为“{label}”，只是部分月份，却注明为全年确数。',
    },
    remedy: { en: 'Write “part-year” under “qualifier”.', zh: '请将“qualifier”写为“part-year”。' },
  },
  'label-other-year': {
    message: {
      en: 'The period is said to end in {year}, but its label “{label}” ends in {last}.',
      zh: '统计期末年份为{year}，而说明“{label}”的末年为{last}。',
    },
    remedy: { en: 'Correct the year or the label.', zh: '请改正年份或说明。' },
  },
  'grade-above-source': {
    message: {
      en: 'The value is graded “{grade}”, but the best of its sources is only “{best}”.',
      zh: '该值的可信程度为“{grade}”，而其最可靠的来源仅为“{best}”。',
    },
    remedy: {
      en: 'No value is better than what it rests on: correct the grade, or name the source that it is from.',
      zh: '数值的可信程度不得高于其来源：请改正，或补上相应来源。',
    },
  },
  'series-on-other-basis': {
    message: {
      en: 'The basis “{basis}” does not answer the target, so its values are no part of the line.',
      zh: '口径“{basis}”不能用于判断目标，其数值不得列入序列。',
    },
    remedy: {
      en: 'Write “context” under “use”, or name the basis that answers the target.',
      zh: '请将“use”写为“context”，或改用可判断目标的口径。',
    },
  },
  'direction-against-target': {
    message: {
      en: 'The target asks for “{kind}”, but “{direction}” is said to be better.',
      zh: '目标要求为“{kind}”，却注明“{direction}”为好。',
    },
    remedy: { en: 'Correct “direction” or the “kind” of the target.', zh: '请改正“direction”或目标的“kind”。' },
  },
  'order-twice': {
    message: { en: 'The place {order} is already taken by {other}.', zh: '序号{order}已由{other}占用。' },
    remedy: { en: 'Give each a place of its own in “order”.', zh: '请为每一项写不同的“order”。' },
  },
  'listed-twice': {
    message: { en: '“{id}” stands in this list a second time.', zh: '“{id}”在此列表中重复出现。' },
    remedy: { en: 'Remove it here.', zh: '请删除此处的一个。' },
  },
  'entry-twice': {
    message: {
      en: '“{words}” already stands in this list, under the id “{other}”.',
      zh: '“{words}”在此列表中已有，编号为“{other}”。',
    },
    remedy: {
      en: 'Keep one of the two; another way of writing a name goes into its “forms”.',
      zh: '请只保留一个；同一名称的其他写法请列入其“forms”。',
    },
  },
  'period-reversed': {
    message: {
      en: 'The plan would end in {end}, before it begins in {start}.',
      zh: '规划期结束年份{end}早于开始年份{start}。',
    },
    remedy: { en: 'Correct the two years.', zh: '请改正这两个年份。' },
  },
  'source-undated': {
    message: { en: 'The source has no date and does not say why.', zh: '来源没有日期，也未说明原因。' },
    remedy: {
      en: 'Add “published”, or say under “publishedRemark” in both languages why there is none.',
      zh: '请补上“published”，或在“publishedRemark”中用两种语言说明没有日期的原因。',
    },
  },
  'date-long-ago': {
    message: { en: 'The day {date} is before the year {from}.', zh: '日期{date}早于{from}年。' },
    remedy: {
      en: 'Look for a slip of the pen in the year.',
      zh: '请检查年份是否写错。',
    },
  },
  'date-future': {
    message: { en: 'The date {date} is later than today, {today}.', zh: '日期{date}晚于今天（{today}）。' },
    remedy: { en: 'Correct the date.', zh: '请改正日期。' },
  },
  'update-before-event': {
    message: {
      en: 'The update was posted on {posted} and tells of something on {date}.',
      zh: '该进展发布于{posted}，所述事项却在{date}。',
    },
    remedy: { en: 'Correct “date” or “posted”.', zh: '请改正“date”或“posted”。' },
  },
  'title-twice': {
    message: { en: 'The title “{title}” is already that of {other}.', zh: '标题“{title}”已用于{other}。' },
    remedy: {
      en: 'Give each a title of its own: in lists and results nothing else tells them apart.',
      zh: '请使用不同的标题：在列表和搜索结果中只能靠标题区分。',
    },
  },
  'title-length': {
    message: {
      en: 'The title has {length} characters; {from} to {to} are sensible here.',
      zh: '标题有{length}个字符，此处以{from}至{to}个为宜。',
    },
    remedy: { en: 'Say it in other words.', zh: '请换一种说法。' },
  },
} as const satisfies Rules;
