import type { WordId, WordMark } from '../cards/kept-word.ts';

export interface ShareKnown {
  readonly known: number;
  readonly total: number;
}

/** How much of the words of a text is known. */
export interface WordsKnown {
  /** Each word as often as it stands in the text. */
  readonly running: ShareKnown;
  /** Each word once. */
  readonly different: ShareKnown;
  /** The words that are not known, those that stand most often first. */
  readonly unknown: readonly WordCount[];
}

export interface WordCount {
  readonly id: WordId;
  readonly count: number;
}

/** Whether a word is known: marked so, or unmarked and in a sentence that can be recalled now. */
export function isKnownWord(
  id: WordId,
  recalled: ReadonlySet<WordId>,
  marks: ReadonlyMap<WordId, WordMark>,
): boolean {
  const mark = marks.get(id);
  return mark === 'known' || (mark === undefined && recalled.has(id));
}

/**
 * A word is known if the learner has marked it so, or if it stands in a sentence that can be recalled now;
 * one that is marked as being learned is not. Words that are marked to be ignored, such as names, are left
 * out altogether.
 *
 * @param sentences the words of each sentence of the text
 * @param recalled words of sentences, of any text, that can be recalled now
 */
export function wordsKnown(
  sentences: Iterable<readonly WordId[]>,
  recalled: ReadonlySet<WordId>,
  marks: ReadonlyMap<WordId, WordMark>,
): WordsKnown {
  const counts = new Map<WordId, number>();
  for (const words of sentences) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let [runningKnown, runningTotal, differentKnown, differentTotal] = [0, 0, 0, 0];
  const unknown: WordCount[] = [];
  for (const [id, count] of counts) {
    const mark = marks.get(id);
    if (mark === 'ignored') continue;
    runningTotal += count;
    differentTotal += 1;
    if (isKnownWord(id, recalled, marks)) {
      runningKnown += count;
      differentKnown += 1;
    } else unknown.push({ id, count });
  }
  unknown.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return {
    running: { known: runningKnown, total: runningTotal },
    different: { known: differentKnown, total: differentTotal },
    unknown,
  };
}
