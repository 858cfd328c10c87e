import type { Language } from '../schemas/common.ts';
import { placesOfWords } from './names.ts';
import { isWithin, type Span } from './spans.ts';

/** The words by which English names of places and of organizations are known. */
const englishKinds =
  'Administration|Agency|Association|Authority|Bay|Branch|Bureau|Canal|Cent(?:er|re)|City|Commission|Committee|Company|Congress|' +
  'Council|County|Court|Daily|Department|District|Government|Group|Institute|Lake|Ministry|News|Office|Park|' +
  'Procuratorate|Province|River|Society|Subregion|Town|Township|University|Village|Zone';

/** One of them after a capitalized word that is no article, or before `of` and a capitalized word. */
const englishNames = new RegExp(
  String.raw`(?<=\b(?!The\b|An?\b)[A-Z][\p{L}’'-]*,? )(?:${englishKinds})\b|\b(?:${englishKinds})(?= of (?:the )?[A-Z])`,
  'gu',
);

/** How the names of places and of organizations end in Chinese. */
const chineseEndings =
  /(?:\p{Script=Han}[省市县区镇乡村局厅委院]|街道|人大|政协|常委会?|国务院|[村居党工]委会?|委员会|办公[室厅]|[省市县区镇乡](?:人民)?政府|中心|协会|[学商]会|研究会|领导小组|集团|公司|总站|军分区|[市县区府镇]办|[究务督易测]所|日报|晚报|报社)$/u;

/**
 * Chinese words that end so, or hold such a character, and name nothing: `全市`, `市场`, `布局`. They are words of the
 * language; those that only one plan has are exceptions in its content.
 */
const wordsNamingNothing: readonly string[] = (
  '城市 全市 本市 我市 各市 个市 设区市 县级市 强市 上市 超市 都市 市区 市级 市控 市辖 市场 市民 市政 市长 市内 市属 ' +
  '全省 本省 该省 各省 个省 外省 强省 省级 省控 省考 省内 省属 省市 国家和省 ' +
  '各县 全县 本县 我县 该县 一县 个县 下辖县 县级 县城 县控 县以上 县镇 县、镇 县（市 县（区 市、区 ' +
  '地区 社区 景区 城区 园区 片区 灾区 山区 辖区 示范区 开发区 集聚区 旅游区 试验区 建成区 区级 区域 各区 一区 ' +
  '城镇 小镇 古镇 集镇 村镇 镇村 乡镇 环镇 建制镇 各镇 镇级 城乡 水乡 家乡 乡村 农村 各村 全村 本村 街道 ' +
  '格局 布局 结局 当局 院所 医院 学院 我公司 行业协会 专业委员会 ' +
  '为中心 个中心 的中心 中心城区 研发中心 技术中心 检测中心 质检中心 服务中心 审批中心'
).split(' ');

/** A run of a text that looks like a name. */
interface NameLike extends Span {
  words: string;
}

/**
 * The runs of a text that look like the last word of a name of a place or an organization: in English one of the words
 * that such names have (`Office`, `County`) beside a capitalized one, in Chinese a word with one of their endings, unless
 * it is an ordinary word.
 */
export function nameLikeIn(text: string, language: Language): NameLike[] {
  const found = language === 'en' ? inEnglish(text) : inChinese(text);
  return found.map(([words, start]) => ({ words, start, end: start + words.length }));
}

type Found = readonly [words: string, start: number];

const inEnglish = (text: string): Found[] =>
  [...text.matchAll(englishNames)].map(({ 0: words, index }) => [words, index] as const);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function inChinese(text: string): Found[] {
  const ordinary = wordsNamingNothing.flatMap((words) => placesOfWords(words, text));
  return [...segmenter.segment(text)]
    .filter(({ segment, index }) => chineseEndings.test(text.slice(Math.max(index - 3, 0), index + segment.length)))
    .filter(({ segment, index }) => !isWithin({ start: index, end: index + segment.length }, ordinary))
    .map(({ segment, index }) => [segment, index] as const);
}
