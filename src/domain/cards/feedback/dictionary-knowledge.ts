import type { Dictionary } from '../../chinese/dictionary/dictionary.ts';
import { entryNumbers, findChinese } from '../../chinese/dictionary/find-chinese.ts';
import { chineseWordsFor } from '../../chinese/dictionary/find-english.ts';
import { lineAt } from '../../chinese/dictionary/packed-lines.ts';
import type { WordKnowledge } from './word-knowledge.ts';

/** What a loaded dictionary tells of words; `segment` and `simplify` come from elsewhere. */
export function dictionaryKnowledge(
  dictionary: Dictionary,
  { segment, simplify }: Pick<WordKnowledge, 'segment' | 'simplify'>,
): WordKnowledge {
  return {
    segment,
    simplify,
    glossesOf: remembered((word) =>
      findChinese(dictionary, word).flatMap(({ glosses }) => glosses),
    ),
    readingsOf: remembered((character) =>
      entryNumbers(dictionary, character).map((entry) =>
        lineAt(dictionary.pinyin, entry).toLowerCase(),
      ),
    ),
    translationsOf: remembered((english) => chineseWordsFor(dictionary, english)),
  };
}

/** The words of a sentence are asked for many times over. */
const MOST_REMEMBERED = 2_000;

function remembered(
  find: (word: string) => readonly string[],
): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}
