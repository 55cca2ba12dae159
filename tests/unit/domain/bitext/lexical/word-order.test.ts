import { describe, expect, it } from 'vitest';
import { MIXTURE } from '../../../../../src/domain/bitext/lexical/fitted-model.ts';
import { prepareText } from '../../../../../src/domain/bitext/lexical/prepare-text.ts';
import { weighWordOrder } from '../../../../../src/domain/bitext/lexical/word-order.ts';
import { tinyLexicon } from './tiny-lexicon.ts';

const lexicon = tinyLexicon();

/** The weight of beads, given as [row, column, English, Chinese] in order. */
function weigh(
  english: readonly string[],
  chinese: readonly string[],
  beads: readonly (readonly [number, number, number, number])[],
): number[] {
  const source = prepareText(english, chinese, lexicon);
  const candidates = {
    count: beads.length,
    rows: english.length,
    columns: chinese.length,
    row: Int32Array.from(beads, ([row]) => row),
    column: Int32Array.from(beads, ([, column]) => column),
    english: Uint8Array.from(beads, ([, , count]) => count),
    chinese: Uint8Array.from(beads, ([, , , count]) => count),
    score: new Float64Array(beads.length),
  };
  return [...weighWordOrder(source, candidates, MIXTURE)];
}

const ENGLISH = ['The cat slept in the cold house.', 'The teacher went to buy fish.'];

describe('weighWordOrder', () => {
  it('prefers translations that stand where the words do', () => {
    const [same = 0] = weigh(ENGLISH, ['猫在冷房子里睡觉，老师去买鱼。'], [[0, 0, 2, 1]]);
    const [turned = 0] = weigh(ENGLISH, ['老师去买鱼，猫在冷房子里睡觉。'], [[0, 0, 2, 1]]);
    expect(same).toBeGreaterThan(0);
    expect(turned).toBeLessThan(0);
  });

  it('weighs each bead as if it were alone', () => {
    const chinese = ['猫在冷房子里睡觉。', '老师去', '市场买鱼。'];
    const beads = [
      [0, 0, 1, 1],
      [0, 0, 2, 2],
      [0, 0, 2, 3],
      [1, 0, 1, 2],
      [1, 1, 1, 2],
    ] as const;
    const alone = beads.map((bead) => weigh(ENGLISH, chinese, [bead])[0]);
    expect(weigh(ENGLISH, chinese, beads)).toEqual(alone);
  });

  it('says nothing of a segment that stays alone, nor of words without a translation', () => {
    const chinese = ['这句话什么都没有说。', '猫在房子里睡觉。'];
    const [unpaired, foreign] = weigh(ENGLISH, chinese, [
      [0, 0, 0, 1],
      [0, 0, 1, 1],
    ]);
    expect([unpaired, foreign]).toEqual([0, 0]);
  });
});
