import type { ChineseSide } from './chinese-side.ts';
import type { EnglishSide, EnglishType } from './english-side.ts';
import type { FeatureIndex } from './feature-index.ts';
import { featureName, type KeySpace } from './key-space.ts';
import type { Lexicon } from './lexicon.ts';
import { pinyinSyllables } from './pinyin-syllables.ts';

/** What an English type may be translated by: keys and odds, the higher the more telling. */
export interface Entries {
  readonly keys: Int32Array;
  readonly odds: Float32Array;
  /** 1 where the key is a pair of characters, so that a hit explains two tokens. */
  readonly isPair: Uint8Array;
}

/** A character alone, or a pair, says no more than this, however rare it is. */
const MOST_CHARACTER_ODDS = 1000;
const MOST_PAIR_ODDS = 8000;
const LATIN_ODDS = 1000;
const NUMBER_ODDS = 500;
const MARK_ODDS = 12;
const SYLLABLE_ODDS = 6;
const ONE_SYLLABLE_ODDS = 60;
const NAME_ODDS = 1200;

interface Draft {
  readonly keys: number[];
  readonly odds: number[];
  readonly isPair: number[];
}

/** Finds what the lexicon, the spelling and pinyin say about each English type. */
export function findEntries(
  english: EnglishSide,
  chinese: ChineseSide,
  index: FeatureIndex,
  keys: KeySpace,
  lexicon: Lexicon,
): Entries[] {
  return english.types.map((type) => {
    const draft: Draft = { keys: [], odds: [], isPair: [] };
    addSameKey(draft, type, keys);
    if (type.word !== undefined) addWord(draft, type.word, keys, lexicon);
    if (type.isName) addName(draft, type.name, { chinese, index, keys, lexicon });
    return {
      keys: Int32Array.from(draft.keys),
      odds: Float32Array.from(draft.odds),
      isPair: Uint8Array.from(draft.isPair),
    };
  });
}

function add({ keys, odds, isPair }: Draft, key: number, value: number, pair: boolean): void {
  keys.push(key);
  odds.push(value);
  isPair.push(pair ? 1 : 0);
}

function addSameKey(draft: Draft, { name }: EnglishType, keys: KeySpace): void {
  const key = keys.find(name);
  if (key === undefined) return;
  const isWord = /^\p{L}/u.test(name);
  add(draft, key, isWord ? LATIN_ODDS : name.startsWith('#') ? NUMBER_ODDS : MARK_ODDS, false);
}

function addWord(draft: Draft, word: number, keys: KeySpace, lexicon: Lexicon): void {
  const end = lexicon.entryStarts[word + 1] ?? 0;
  const pairsFrom = lexicon.featureCount - lexicon.pairFeatures.size;
  for (let entry = lexicon.entryStarts[word] ?? 0; entry < end; entry += 1) {
    const feature = lexicon.entryFeatures[entry] ?? 0;
    const key = keys.find(featureName(feature));
    if (key === undefined) continue;
    const isPair = feature >= pairsFrom;
    const most = isPair ? MOST_PAIR_ODDS : MOST_CHARACTER_ODDS;
    add(draft, key, Math.min(most, lexicon.entryOdds[entry] ?? 0), isPair);
  }
}

interface NameSearch {
  readonly chinese: ChineseSide;
  readonly index: FeatureIndex;
  readonly keys: KeySpace;
  readonly lexicon: Lexicon;
}

/** A name in pinyin is explained by characters with its syllables, best by two in a row. */
function addName(draft: Draft, name: string, { chinese, index, keys, lexicon }: NameSearch): void {
  const syllables = pinyinSyllables(name, lexicon.charactersBySyllable);
  const odds = syllables.length === 1 ? ONE_SYLLABLE_ODDS : SYLLABLE_ODDS;
  const seenPairs = new Set<number>();
  for (const [place, syllable] of syllables.entries()) {
    const following = lexicon.charactersBySyllable.get(syllables[place + 1] ?? '');
    const next = new Set(following && [...following].map((one) => keys.find(featureName(one))));
    for (const character of lexicon.charactersBySyllable.get(syllable) ?? []) {
      const key = keys.find(featureName(character));
      if (key === undefined) continue;
      const start = index.starts[key] ?? 0;
      const end = index.starts[key + 1] ?? 0;
      // A character that stands only in pairs has no place of its own.
      if (start === end) continue;
      add(draft, key, odds, false);
      if (following === undefined) continue;
      for (let at = start; at < end; at += 1) {
        const token = index.positions[at] ?? 0;
        const pair = chinese.pairs[token] ?? -1;
        if (pair < 0 || seenPairs.has(pair)) continue;
        if (!next.has(chinese.tokens[token + 1])) continue;
        seenPairs.add(pair);
        add(draft, pair, NAME_ODDS, true);
      }
    }
  }
}
