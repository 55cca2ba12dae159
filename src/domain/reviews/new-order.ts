import type { CardId } from '../cards/card-id.ts';
import { wordsOf } from '../text/words.ts';
import { fuzzFactor } from './fuzz-factor.ts';
import type { NewOrder } from './options.ts';

/** A new card with the sentences that it asks between. */
export interface NewCandidate {
  readonly id: CardId;
  readonly en: string;
  readonly zh: string;
}

/** Words of both languages that were met in sentences begun before. */
export type MetWords = ReadonlySet<string>;

export function meetWords(notes: Iterable<Pick<NewCandidate, 'en' | 'zh'>>): MetWords {
  return new Set(Array.from(notes, (note) => [...allWords(note)]).flat());
}

/**
 * New cards in the order in which they shall come; those that it leaves open stay in the order of the
 * text. The random order is the same on every device.
 *
 * @param cards in the order of the text
 * @param met only asked for where unknown words are counted
 */
export function orderNew(
  cards: readonly NewCandidate[],
  order: NewOrder,
  met: () => MetWords,
): CardId[] {
  const ranks = rankAll(cards, order, met);
  return cards
    .map(({ id }, place) => ({ id, rank: ranks[place] ?? 0, place }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ id }) => id);
}

/** The lower, the sooner. */
function rankAll(
  cards: readonly NewCandidate[],
  order: NewOrder,
  met: () => MetWords,
): readonly number[] {
  switch (order) {
    case 'text':
      return cards.map((_, place) => place);
    case 'random':
      return cards.map(({ id }) => fuzzFactor(id, 0));
    case 'fewest-unknown':
    case 'fewest-unknown-anywhere': {
      const known = met();
      return cards.map((card) => countUnmet(card, known));
    }
  }
}

/** How many different words of both its sentences were not met yet. */
export function countUnmet(card: Pick<NewCandidate, 'en' | 'zh'>, met: MetWords): number {
  return [...allWords(card)].filter((word) => !met.has(word)).length;
}

function allWords({ en, zh }: Pick<NewCandidate, 'en' | 'zh'>): Set<string> {
  return new Set([...wordsOf(en, 'en'), ...wordsOf(zh, 'zh')]);
}
