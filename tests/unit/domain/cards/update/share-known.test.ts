import { describe, expect, it } from 'vitest';
import { sentenceKeys, shareKnown } from '../../../../../src/domain/cards/update/share-known.ts';
import { wanted } from './plan.ts';

describe('shareKnown', () => {
  const text = wanted('One.|一。', 'Two.|二。', 'Three.|三。', 'Four.|四。');

  it('counts pairs of which one side is there, however it is written', () => {
    const keys = sentenceKeys(wanted('ONE.|壹。', '“Two.”|二。', 'x|三 。', 'y|z'));
    expect(shareKnown(text, keys)).toBe(0.75);
  });

  it('is nothing for a line or two in common', () => {
    expect(shareKnown(text, sentenceKeys(wanted('One.|一。')))).toBe(0);
    const long = wanted(...Array.from({ length: 10 }, (_, at) => `Line ${at}|第${at}行`));
    expect(shareKnown(long, sentenceKeys(long.slice(0, 2)))).toBe(0);
    expect(shareKnown(long, sentenceKeys(long.slice(0, 3)))).toBe(0.3);
  });

  it('knows a text of one pair by it, and finds no gap in another', () => {
    expect(shareKnown(text.slice(0, 1), sentenceKeys(text))).toBe(1);
    expect(shareKnown(wanted('|五', 'a|'), sentenceKeys(wanted('|六', 'b|')))).toBe(0);
    expect(shareKnown([], sentenceKeys(text))).toBe(0);
  });
});
