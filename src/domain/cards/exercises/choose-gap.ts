import { stableHash } from '../../../shared/stable-hash.ts';
import type { Language } from '../../text/language.ts';
import { isFunctionWord } from './function-words.ts';
import type { SentenceToken } from './sentence-token.ts';
import type { WordKnowledge } from './word-knowledge.ts';

/** A sentence with one word left out. */
export interface Gap {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** Of words that are about as well worth it, chance takes one, so that a card does not always ask the same. */
const CHOICE = 3;
const MARK_WORTH = { learning: 3, known: -1, ignored: -6 } as const;
/** Ranks about which a learner's edge lies: rarer words are seldom needed, commoner ones known. */
const EDGE = { from: 300, until: 12_000 } as const;
const TARGET_SHORT = 1;
/** Kinds that are guessed from grammar, or copied rather than known. */
const KIND_WORTH: Readonly<Record<string, number>> = {
  name: -1.5,
  unlisted: -1.5,
  m: -1.5,
  q: -1,
  d: -0.5,
  r: -2,
  p: -2,
  c: -2,
  u: -2,
  y: -2,
};
/** Each sentence in which it is known well makes a word less worth asking, up to so much. */
const RECALLED = { each: 0.5, most: 1.5 } as const;

/**
 * The word of a sentence that is best worth asking: one with a meaning of its own, near the learner's
 * edge, with few synonyms. Where there are only words of grammar, one of these; undefined where there is
 * no word at all.
 *
 * @param seed the same for the same card and number of answers, so that a reload shows the same gap
 */
export function chooseGap(
  tokens: readonly SentenceToken[],
  language: Language,
  knowledge: WordKnowledge,
  seed: string,
): Gap | undefined {
  const words = tokens
    .map((token, at) => ({ at, text: token.text, isWord: token.isWord }))
    .filter(({ isWord }) => isWord);
  const full = words.filter(({ text }) => !isFunctionWord(text, language));
  const ranked = (full.length > 0 ? full : words)
    .map(({ at, text }) => ({ at, worth: worthOf(text, language, knowledge) }))
    .sort((a, b) => b.worth - a.worth || a.at - b.at);
  const best = ranked.filter(({ worth }) => worth >= (ranked[0]?.worth ?? 0) - 1).slice(0, CHOICE);
  const chosen = best[Math.floor(stableHash(`gap ${seed}`) * best.length)];
  return chosen === undefined ? undefined : gapAt(tokens, chosen.at);
}

function worthOf(word: string, language: Language, knowledge: WordKnowledge): number {
  const mark = knowledge.markOf(word);
  const rank = knowledge.rankOf(word);
  const synonyms = knowledge.synonymsOf(word) ?? 0;
  return (
    lengthWorth([...word].length, language) +
    (mark === undefined ? 0 : MARK_WORTH[mark]) +
    (rank === undefined ? 0 : edgeWorth(rank)) +
    (KIND_WORTH[knowledge.kindOf(word) ?? ''] ?? 0) -
    Math.min(RECALLED.most, RECALLED.each * knowledge.recalledOf(word)) -
    Math.min(2, synonyms / 2)
  );
}

/** A Chinese word of one character can nearly always be another; a short English word tells little. */
function lengthWorth(length: number, language: Language): number {
  if (language === 'zh') return length === TARGET_SHORT ? 0 : 2;
  return length < 4 ? 0 : 1.5;
}

function edgeWorth(rank: number): number {
  if (rank < EDGE.from) return -1;
  return rank <= EDGE.until ? 1 : -0.5;
}

function gapAt(tokens: readonly SentenceToken[], at: number): Gap {
  const joined = (part: readonly SentenceToken[]): string => part.map(({ text }) => text).join('');
  return {
    before: joined(tokens.slice(0, at)),
    word: tokens[at]?.text ?? '',
    after: joined(tokens.slice(at + 1)),
  };
}
