import { NUMBER_WEIGHT } from './chinese-side.ts';
import { doubleQuotes, edgeMarks } from './edge-marks.ts';
import { ENGLISH_NUMBER, readEnglishNumber } from './english-numbers.ts';
import { findWord, type Lexicon } from './lexicon.ts';
import { markName } from './marks.ts';
import { layOut, type SegmentTokens, type TokenSide, weightOfRarity } from './token-side.ts';

/** A distinct English token. */
export interface EnglishType {
  /** In lower case; a number as "#" and its value; a mark by its name. */
  readonly name: string;
  /** Lemma in the lexicon; undefined for what it does not know. */
  readonly word: number | undefined;
  /** Whether it is written with a capital and rare enough to be a name. */
  readonly isName: boolean;
  /** Whether the text itself may teach what it means: a word with a capital, or an unknown one. */
  readonly isLearnable: boolean;
}

/** The English side: its tokens are types. */
export interface EnglishSide extends TokenSide {
  readonly types: readonly EnglishType[];
}

const TOKEN = /\p{L}+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}]/gu;
const NEGATION = /^(.+)n['’]t$/;
const CLITIC = /['’](?:s|ll|d|m|ve|re)$/;
const IRREGULAR_NEGATIONS: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);
/** Rarity of one in 17,000 words: commoner words are no names even with a capital. */
const NAME_RARITY = 97;
/** What a word brings to the length beside its letters: the space. */
const SPACE = 0.8;

/** Reads the English segments. */
export function readEnglishSide(segments: readonly string[], lexicon: Lexicon): EnglishSide {
  const types: EnglishType[] = [];
  const ids = new Map<string, number>();
  const intern = (name: string, hasCapital: boolean): number => {
    const key = hasCapital ? `^${name}` : name;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const word = findWord(lexicon, name);
    const isName = hasCapital && (word === undefined || rarityOf(word, lexicon) > NAME_RARITY);
    const isLearnable = hasCapital || (word === undefined && /^\p{L}/u.test(name));
    ids.set(key, types.length);
    types.push({ name, word, isName, isLearnable });
    return types.length - 1;
  };
  const weightOf = (type: number): number => {
    const word = types[type]?.word;
    return word === undefined ? 1 : weightOfRarity(rarityOf(word, lexicon));
  };
  const side = layOut(
    segments.map((segment) =>
      readSegment(doubleQuotes(segment.normalize('NFC')), intern, weightOf),
    ),
  );
  return { ...side, types };
}

function rarityOf(word: number, lexicon: Lexicon): number {
  return lexicon.wordRarity[word] ?? 0;
}

function readSegment(
  text: string,
  intern: (name: string, hasCapital: boolean) => number,
  weightOf: (type: number) => number,
): SegmentTokens {
  const tokens: number[] = [];
  const weights: number[] = [];
  let length = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    length += token.length + SPACE;
    for (const name of tokenNames(token)) {
      const type = intern(name, /^\p{Lu}/u.test(token));
      tokens.push(type);
      weights.push(weightOf(type));
    }
  }
  for (const [span] of text.matchAll(ENGLISH_NUMBER)) {
    const value = readEnglishNumber(span);
    const isWritten = !/^\d/.test(span);
    if (value === undefined) continue;
    tokens.push(intern(`#${value}`, false));
    weights.push(isWritten ? NUMBER_WEIGHT : 1);
    length += isWritten ? 0 : span.length + SPACE;
  }
  return { tokens, weights, length, edges: edgeMarks(text) };
}

/** What a token is looked up as: a mark's name, a word without its clitic, "not" for n't. */
function tokenNames(token: string): string[] {
  if (!/^\p{L}/u.test(token)) {
    const mark = markName(token);
    return mark === undefined ? [] : [mark];
  }
  const word = token.toLowerCase();
  if (!/['’]/.test(word)) return [word];
  const verb = NEGATION.exec(word)?.[1];
  if (verb !== undefined) return [IRREGULAR_NEGATIONS.get(verb) ?? verb, 'not'];
  return [word.replace(CLITIC, '')];
}
