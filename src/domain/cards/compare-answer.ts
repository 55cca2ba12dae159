import { diffArrays } from 'diff';

/** A stretch of an answer or of its reference, and whether the other has it too. */
export interface ComparedPart {
  readonly text: string;
  readonly shared: boolean;
}

export interface Comparison {
  readonly answer: readonly ComparedPart[];
  readonly reference: readonly ComparedPart[];
  /** Nothing differs but for case, width, spaces and punctuation. */
  readonly same: boolean;
}

/** English in words, Chinese in characters, each run of spaces and each mark by itself. */
const TOKENS = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;
const MARKS = /[^\p{L}\p{N}]/u;

/** Past this many differences the two have nothing to do with each other, and the search gets slow. */
const MAX_DIFFERENCES = 1_500;

const fold = (token: string): string => token.normalize('NFKC').toLowerCase().replaceAll('’', "'");

const isMark = (token: string): boolean => MARKS.test(token) && !/[\p{L}\p{N}]/u.test(token);

/** Marks and spaces are shown but not compared: they are never what a translation fails on. */
function tokensOf(text: string): { readonly all: string[]; readonly words: string[] } {
  const all = text.match(TOKENS) ?? [];
  return { all, words: all.filter((token) => !isMark(token)) };
}

/** Takes the marks back in: a mark belongs to what stands before it. */
function partsOf(all: readonly string[], sharedWords: readonly boolean[]): ComparedPart[] {
  const parts: { text: string; shared: boolean }[] = [];
  let word = 0;
  for (const token of all) {
    const last = parts.at(-1);
    const shared = isMark(token) ? (last?.shared ?? true) : (sharedWords[word++] ?? false);
    if (last !== undefined && last.shared === shared) last.text += token;
    else parts.push({ text: token, shared });
  }
  return parts;
}

/**
 * What of a typed answer stands in the reference and what of the reference the answer lacks, in order.
 * A longest common subsequence of words (Myers 1986, through jsdiff), so that astral characters stay whole.
 */
export function compareAnswer(answer: string, reference: string): Comparison {
  const given = tokensOf(answer);
  const wanted = tokensOf(reference);
  const sharedGiven: boolean[] = [];
  const sharedWanted: boolean[] = [];
  const changes = diffArrays(given.words.map(fold), wanted.words.map(fold), {
    maxEditLength: MAX_DIFFERENCES,
  });
  for (const change of changes ?? []) {
    for (let index = 0; index < change.value.length; index += 1) {
      if (!change.added) sharedGiven.push(!change.removed);
      if (!change.removed) sharedWanted.push(!change.added);
    }
  }
  return {
    answer: partsOf(given.all, sharedGiven),
    reference: partsOf(wanted.all, sharedWanted),
    same:
      changes !== undefined &&
      given.words.length > 0 &&
      [...sharedGiven, ...sharedWanted].every(Boolean),
  };
}
