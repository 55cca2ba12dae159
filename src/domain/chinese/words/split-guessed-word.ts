import type { SentenceWord } from './sentence-word.ts';

/** Characters that stand alone so often that a guessed word with one of them is rather two words. */
const LONERS = new Set(
  '的得地了着过很太在是有到也就都还不没和与把被给让对从向下上里我你他她它这那又再才刚快长种',
);
const HAN_ONLY = /^\p{Script=Han}+$/u;

/**
 * Takes apart what jieba put together without having it in its dictionary (its model of unknown words
 * joins single characters: 雨下, 五得), where a character in it usually stands alone. Names stay whole.
 */
export function splitGuessedWord(word: SentenceWord): SentenceWord[] {
  const characters = Array.from(word.text);
  const guessed = word.tag === 'x' && characters.length > 1 && HAN_ONLY.test(word.text);
  if (!guessed || !characters.some((one) => LONERS.has(one))) return [word];
  let start = word.start;
  return characters.map((text) => {
    const part = { text, start, tag: 'x' };
    start += text.length;
    return part;
  });
}
