import { compareWordsOrRuns } from '../compare-words-or-runs.ts';
import type { Compare, Likeness } from '../likeness.ts';
import { areOpposite } from '../opposites.ts';
import { areListedSynonyms } from '../synonyms.ts';
import { STAND_FOR_EACH_OTHER, type Token, type TokenKind } from '../token.ts';
import type { WordKnowledge } from '../word-knowledge.ts';
import { shareGloss } from './share-gloss.ts';
import { soundAlike } from './sound-alike.ts';

const THIRD_PERSON = /^[他她它]们?$/u;
/** Words of these kinds are set against each other one by one. */
const TELLING: ReadonlySet<TokenKind> = new Set(['number', 'negation', 'pronoun']);

/**
 * Compares Chinese words and runs of them.
 *
 * @param tellsApart whether 他, 她 and 它 are different persons here: a side has two of them
 */
export function compareChinese(tellsApart: boolean, known: WordKnowledge): Compare {
  return compareWordsOrRuns({ words: compareWords, runs: compareRuns });

  function compareWords(own: Token, other: Token): Likeness | undefined {
    const kind = own.kind === other.kind ? own.kind : undefined;
    if (kind === 'particle') return 'particle';
    if (own.kind === 'particle' || other.kind === 'particle') return undefined;
    if (kind === 'measure') {
      return areListedSynonyms(own.key, other.key, 'zh') ? 'synonym' : 'measure-word';
    }
    if (own.kind === 'number' || other.kind === 'number') return kind && 'same-kind';
    if (THIRD_PERSON.test(own.key) && THIRD_PERSON.test(other.key)) {
      if (own.key.length === other.key.length) return tellsApart ? 'same-kind' : 'form';
    }
    if (own.kind === 'negation' || other.kind === 'negation') return kind && 'same-kind';
    if (areOpposite([own.key], new Set([other.key]), 'zh')) return 'opposite';
    if (areListedSynonyms(own.key, other.key, 'zh')) return 'synonym';
    return compareSounds(own, other) ?? compareMeanings(own, other, kind);
  }

  function compareSounds(own: Token, other: Token): Likeness | undefined {
    const sound = soundAlike(own.key, other.key, known);
    if (sound === undefined) return undefined;
    return sound === 'same' ? 'same-sound' : 'same-sound-other-tone';
  }

  function compareMeanings(own: Token, other: Token, kind: TokenKind | undefined): Likeness {
    const isName = own.kind === 'name' || other.kind === 'name';
    if (!isName && shareGloss(own.key, other.key, known)) return 'synonym';
    if (kind !== undefined && STAND_FOR_EACH_OTHER.has(kind)) return 'same-kind';
    return overlap(own.key, other.key) ? 'part' : 'unlike';
  }

  function compareRuns(
    answer: readonly Token[],
    reference: readonly Token[],
  ): Likeness | undefined {
    const [own, other] = [joined(answer), joined(reference)];
    if (own === other) return 'same';
    if (areOpposite([own], new Set([other]), 'zh')) return 'opposite';
    if (areListedSynonyms(own, other, 'zh')) return 'synonym';
    const areWords = answer.length === 1 || reference.length === 1;
    if (!areWords || [...answer, ...reference].some(({ kind }) => TELLING.has(kind))) {
      return undefined;
    }
    if (soundAlike(own, other, known) === 'same') return 'same-sound';
    return shareGloss(own, other, known) ? 'synonym' : undefined;
  }
}

const joined = (tokens: readonly Token[]): string => tokens.map(({ form }) => form).join('');

/** Whether two words have a character in common: 学生 and 同学. */
function overlap(own: string, other: string): boolean {
  return Array.from(own).some((character) => other.includes(character));
}
