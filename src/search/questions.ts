/** English words by which something is asked, or that join others: they say nothing of what is looked for. */
const questionWords: ReadonlySet<string> = new Set(
  (
    'a an and any are be been better did do does for get got had has have how in is many much of or please the there to was ' +
    'were what when where which who whom whose why worse'
  ).split(' '),
);

/** The Chinese ways to ask, the longer before what is part of them. Nothing parts them from what is asked for. */
const questionRuns =
  /达标了[吗没]|达到了[吗没]|完成了[吗没]|实现了[吗没]|好不好|是不是|有没有|怎么样|为什么|有几个|有多少|是多少|是什么|有哪些|请问|好吗|了吗|怎样|如何|多少|几个|什么|哪些|哪个|哪里|吗|呢|谁/gu;

/** Whether a word, as the index spells it, only asks or joins. */
export const isQuestionWord = (key: string): boolean => questionWords.has(key);

/** A run of Chinese characters without the words that only ask, a space in the place of each. */
export const withoutQuestion = (run: string): string => run.replace(questionRuns, ' ').trim();
