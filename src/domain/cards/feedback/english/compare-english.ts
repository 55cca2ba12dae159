import { compareWordsOrRuns } from '../compare-words-or-runs.ts';
import { phraseKeys } from '../gloss-keys.ts';
import type { Compare, Likeness } from '../likeness.ts';
import { areOpposite } from '../opposites.ts';
import { synonymGroups } from '../synonyms.ts';
import { STAND_FOR_EACH_OTHER, type Token } from '../token.ts';
import type { WordKnowledge } from '../word-knowledge.ts';
import { isMisspelling } from './is-misspelling.ts';
import { lemmasOf, shareLemma } from './lemmas-of.ts';
import type { PromptSenses } from './prompt-senses.ts';

const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  "'s": ['is', 'has', 'us', 'be'],
  "'d": ['would', 'had'],
};

/**
 * Compares English words and short phrases.
 *
 * @param senses what the words of the Chinese prompt can mean
 */
export function compareEnglish(
  senses: PromptSenses,
  { translationsOf }: Pick<WordKnowledge, 'translationsOf'>,
): Compare {
  const phrases = new Map<string, Phrase>();
  /** The same runs are compared with many others. */
  const ofRun = new WeakMap<readonly Token[], Phrase>();
  return compareWordsOrRuns({ words: compareWords, runs: comparePhrases });

  function compareWords(own: Token, other: Token): Likeness | undefined {
    if (isShort(own, other) || isShort(other, own)) return 'form';
    if (own.kind === 'article' && other.kind === 'article') return 'article';
    if (isOne(own) && other.kind === 'article') return 'article';
    if (isOne(other) && own.kind === 'article') return 'article';
    if (own.kind === 'number' || other.kind === 'number') {
      return own.kind === other.kind ? 'same-kind' : undefined;
    }
    if (own.kind === 'article' || other.kind === 'article') return undefined;
    if (areOpposite(lemmasOf(own.key), new Set(lemmasOf(other.key)), 'en')) return 'opposite';
    if (shareLemma(own.key, other.key)) return 'inflection';
    if (areSynonyms([own], [other])) return 'synonym';
    if (isMisspelling(own.key, other.key)) {
      return translationsOf(own.key).length === 0 ? 'spelling' : 'unlike';
    }
    if (own.kind === other.kind && STAND_FOR_EACH_OTHER.has(own.kind)) return 'same-kind';
    const isSmall = own.kind === 'function' || other.kind === 'function';
    return isSmall && own.kind !== other.kind ? undefined : 'unlike';
  }

  function comparePhrases(
    answer: readonly Token[],
    reference: readonly Token[],
  ): Likeness | undefined {
    const [own, other] = [joined(answer, ''), joined(reference, '')];
    if (own === other && own.length > 1) return 'form';
    return areSynonyms(answer, reference) ? 'synonym' : undefined;
  }

  function areSynonyms(answer: readonly Token[], reference: readonly Token[]): boolean {
    const [own, other] = [phraseOf(answer), phraseOf(reference)];
    if (intersect(own.groups, other.groups)) return true;
    if (!own.isTelling && !other.isTelling) return false;
    if (intersect(own.prompted, other.prompted)) return true;
    return hasShared(own.translations, other.translations, ENOUGH_TRANSLATIONS);
  }

  function phraseOf(tokens: readonly Token[]): Phrase {
    const before = ofRun.get(tokens);
    if (before !== undefined) return before;
    const phrase = namedPhrase(tokens);
    ofRun.set(tokens, phrase);
    return phrase;
  }

  function namedPhrase(tokens: readonly Token[]): Phrase {
    const words = tokens.map(({ key }) => key);
    const name = words.join(' ');
    const known = phrases.get(name);
    if (known !== undefined) return known;
    const keys = phraseKeys(words);
    const phrase = {
      groups: synonymGroups(listKeys(words), 'en'),
      isTelling: tokens.some(({ kind }) => kind === 'content' || kind === 'time'),
      prompted: senses.wordsOf(keys),
      translations: new Set(keys.flatMap(translationsOf)),
    };
    phrases.set(name, phrase);
    return phrase;
  }
}

/** What is known of a word or a short phrase by itself. */
interface Phrase {
  /** Groups of the list of our own that it is in. */
  readonly groups: ReadonlySet<number>;
  readonly isTelling: boolean;
  /** Words of the prompt that can mean it. */
  readonly prompted: ReadonlySet<string>;
  readonly translations: ReadonlySet<string>;
}

/** Two Chinese words that both translate into both say more than chance. */
const ENOUGH_TRANSLATIONS = 2;

const intersect = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  hasShared(one, other, 1);

function hasShared(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>, enough: number) {
  if (one.size < enough || other.size < enough) return false;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const member of few) {
    if (many.has(member)) shared += 1;
    if (shared >= enough) return true;
  }
  return false;
}

const isShort = (own: Token, other: Token): boolean =>
  SHORT_FORMS[own.key]?.includes(other.key) === true;

const isOne = ({ key }: Token): boolean => key === '#1';

const joined = (tokens: readonly Token[], by: string): string =>
  tokens.map(({ key }) => key).join(by);

/** With the first or the last word in its lemmas: "am going to" is found as "be going to". */
function listKeys(words: readonly string[]): Set<string> {
  const keys = new Set([words.join(' ')]);
  const [first = '', ...rest] = words;
  for (const lemma of lemmasOf(first)) keys.add([lemma, ...rest].join(' '));
  return keys;
}
