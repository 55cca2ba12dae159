import type { words as english } from '../en/words.ts';
import type { Localised } from '../strings.ts';

/** Simplified Chinese: looking words up, marking them, and lists of words. */
export const words: Localised<typeof english> = {
  words: {
    lookUp: '查词',
    search: '查别的词，中英文都行',
    find: '查词',
    back: '回到上一个词',
    previous: '前一个词',
    next: '后一个词',
    loading: '正在打开词典……',
    nothing: '这里没有词。',
    notListed: '词典里没有这个词。可以看看它的组成部分，或者自己记一笔。',
    noDictionary: '词典没能加载。其他功能不受影响，联网后可以再试一次。',
    crashed: '词典出了问题，请再试一次。',
    retry: '再试一次',
    standing: '常用程度与等级',
    band: '最常用的 {{count, number}} 词之内',
    rare: '少见',
    unlisted: '词频表中没有',
    levelIn: '{{list}}：{{level}}',
    simplified: '简体',
    traditional: '繁体',
    measureWords: '量词：',
    inChinese: '中文说法',
    parts: '组成部分',
    alsoHere: '此处还可读作：',
    sentences: '在你的文本中',
    noSentences: '你的文本里没有别的句子用到它。',
    moreSentences: '更多句子',
    toText: '前往文本：',
    mark: '掌握程度',
    marks: { known: '已会', learning: '在学', ignored: '忽略' },
    note: '自己的笔记',
    noteHint: '提醒、例子、容易混淆的地方',
  },
};
