import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../../src/domain/cards/card-id.ts';
import {
  meetWords,
  type NewCandidate,
  orderNew,
} from '../../../../src/domain/reviews/new-order.ts';

const SENTENCES = [
  ['The harbour froze.', '港口结冰了。'],
  ['I like tea.', '我喜欢茶。'],
  ['I like green tea and old books.', '我喜欢绿茶和旧书。'],
  ['She likes tea.', '她喜欢茶。'],
] as const;
const CARDS: readonly NewCandidate[] = SENTENCES.map(([en, zh], index) => ({
  id: `note-${index}:en-zh` as CardId,
  en,
  zh,
}));
const places = (ids: readonly CardId[]) => ids.map((id) => CARDS.findIndex((one) => one.id === id));
const nothing = () => meetWords([]);

describe('orderNew', () => {
  it('keeps the order of the text', () => {
    expect(places(orderNew(CARDS, 'text', nothing))).toEqual([0, 1, 2, 3]);
  });

  it('draws a random order that is the same every time', () => {
    const drawn = orderNew(CARDS, 'random', nothing);
    expect(orderNew(CARDS.toReversed(), 'random', nothing)).toEqual(drawn);
    expect(places(drawn)).not.toEqual([0, 1, 2, 3]);
  });

  it('brings the sentences with the fewest unknown words first', () => {
    const met = () => meetWords([{ en: 'I like green tea.', zh: '我喜欢绿茶。' }]);
    expect(places(orderNew(CARDS, 'fewest-unknown', met))).toEqual([1, 3, 2, 0]);
  });

  it('does not look at met words where they do not matter', () => {
    const fail = () => {
      throw new Error('asked for');
    };
    expect(orderNew(CARDS, 'text', fail)).toHaveLength(4);
  });
});
