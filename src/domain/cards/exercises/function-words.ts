import type { Language } from '../../text/language.ts';

/** Particles, pronouns, numbers and words of grammar: to leave them out teaches little, or is a guess. */
const CHINESE = new Set(
  `的 地 得 了 着 过 吗 呢 吧 啊 呀 嘛 么 我 你 您 他 她 它 我们 你们 他们 她们 它们 咱们 自己 这 那 这个 那个 这些 那些
  这样 那样 这里 那里 这儿 那儿 哪 哪里 谁 什么 怎么 多少 几 个 只 种 些 和 与 跟 或 或者 而 而且 但 但是 就 也 都 还 很
  在 是 有 把 被 从 对 向 到 给 为 以 于 上 下 里 中 之 其 所 等 一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿 零 半
  一个 一些 一种 不 没 没有 要 会 能 可以 我的 你的 他的 這 這個 這些 個 種 們 為 對 過 嗎 還 給 從 沒 沒有 與 於 會 來 來`
    .split(/\s+/u)
    .filter(Boolean),
);
const ENGLISH = new Set(
  `a an the i you he she it we they me him her us them my your his its our their mine yours hers ours theirs this that
  these those who whom whose which what there here and or but nor so if as than then of in on at to for from by with into
  onto over under up down out off about is am are was were be been being do does did done have has had having will would
  shall should can could may might must not no yes one two three four five six seven eight nine ten eleven twelve twenty
  hundred thousand million first second third some any all both each every very too also just only more most much many
  i'm you're he's she's it's we're they're i've you've we've they've don't doesn't didn't isn't aren't wasn't weren't
  won't can't couldn't wouldn't`
    .split(/\s+/u)
    .filter(Boolean),
);

const HAS_LETTER = /\p{L}/u;
/** Numerals in Chinese characters only. */
const CHINESE_NUMBER = /^[零〇一二三四五六七八九十百千万亿萬億两兩半几幾第]+$/u;

const HAS_HAN = /\p{Script=Han}/u;

/** Whether a word carries grammar rather than meaning, is nothing but a number, or of the other language. */
export function isFunctionWord(word: string, language: Language): boolean {
  const folded = word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  if (!HAS_LETTER.test(folded) || CHINESE_NUMBER.test(folded)) return true;
  if (HAS_HAN.test(folded) !== (language === 'zh')) return true;
  return (language === 'zh' ? CHINESE : ENGLISH).has(folded);
}
