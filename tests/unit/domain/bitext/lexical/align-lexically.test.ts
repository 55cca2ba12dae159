import { describe, expect, it } from 'vitest';
import { alignLexically } from '../../../../../src/domain/bitext/lexical/align-lexically.ts';
import { tinyLexicon } from './tiny-lexicon.ts';

const lexicon = tinyLexicon();
const ENGLISH = [
  'The cat slept in the house.',
  'It was cold that winter, and it rained.',
  'The children read a book.',
  'Wang Miao went to the market and bought 42 fish.',
  'The dog stood by the river.',
];
const CHINESE = [
  '猫在房子里睡觉。',
  '那年冬天很冷，还下雨。',
  '孩子们读一本书。',
  '汪淼去市场买了四十二条鱼。',
  '狗站在河边。',
];

function shapes(english: readonly string[], chinese: readonly string[]): string {
  return alignLexically({ english, chinese, lexicon })
    .map(({ source, target }) => `${source.join('-')}:${target.join('-')}`)
    .join(' ');
}

describe('alignLexically', () => {
  it('pairs sentences that translate each other', () => {
    expect(shapes(ENGLISH, CHINESE)).toBe('0-1:0-1 1-2:1-2 2-3:2-3 3-4:3-4 4-5:4-5');
  });

  it('reads traditional characters as simplified ones', () => {
    const traditional = CHINESE.map((text) =>
      text.replaceAll('猫', '貓').replaceAll('书', '書').replaceAll('买', '買'),
    );
    expect(shapes(ENGLISH, traditional)).toBe(shapes(ENGLISH, CHINESE));
  });

  it('joins two sentences that were translated as one', () => {
    const split = ['The cat slept.', 'It slept in the house.', ...ENGLISH.slice(1)];
    const joined = ['猫睡觉，它在房子里睡觉。', ...CHINESE.slice(1)];
    expect(shapes(split, joined)).toBe('0-2:0-1 2-3:1-2 3-4:2-3 4-5:3-4 5-6:4-5');
  });

  it('leaves a sentence alone that the other side does not have', () => {
    const extra = [...CHINESE.slice(0, 3), '老师今天晚上不在学校里面。', ...CHINESE.slice(3)];
    expect(shapes(ENGLISH, extra)).toBe('0-1:0-1 1-2:1-2 2-3:2-3 3-3:3-4 3-4:4-5 4-5:5-6');
  });

  it('leaves everything alone when one side is empty', () => {
    expect(shapes([], CHINESE.slice(0, 2))).toBe('0-0:0-1 0-0:1-2');
    expect(shapes([], [])).toBe('');
  });

  it('is surer of a clear pair than of one that shares no word', () => {
    const [clear] = alignLexically({ english: ENGLISH, chinese: CHINESE, lexicon });
    const vague = alignLexically({
      english: ['One thing came up first.', 'Then came up another.', 'Nobody spoke of it.'],
      chinese: ['先有一件事情发生，然后又有。', '没有人提起那些事情的经过。'],
      lexicon,
    });
    expect(clear?.confidence).toBeGreaterThan(0.9);
    expect(Math.min(...vague.map(({ confidence }) => confidence))).toBeLessThan(0.8);
  });

  it('learns a name that no dictionary has from a text that repeats it', () => {
    const places = ['market', 'river', 'house'];
    const zhPlaces = ['市场', '河边', '房子'];
    const english: string[] = [];
    const chinese: string[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      english.push(
        'Foxglove laughed.',
        `Brindle went to the ${places[turn % 3]}.`,
        'Nobody spoke.',
      );
      chinese.push('狐玉笑了。', `斑斑去${zhPlaces[turn % 3]}。`, '没有人说话。');
    }
    const beads = alignLexically({ english, chinese, lexicon });
    expect(
      beads.filter(({ source, target }) => source[0] === target[0] && source[1] === target[1]),
    ).toHaveLength(120);
  });

  it('tells how far it is, ever further, and finds the same', () => {
    const times = <Text>(texts: readonly Text[]) => Array.from({ length: 80 }, () => texts).flat();
    const [english, chinese] = [times(ENGLISH), times(CHINESE)];
    const shares: number[] = [];
    const beads = alignLexically({
      english,
      chinese,
      lexicon,
      onShare: (share) => shares.push(share),
    });
    expect(beads).toEqual(alignLexically({ english, chinese, lexicon }));
    expect(shares.length).toBeGreaterThan(50);
    expect(shares.every((share, at) => share <= 1 && share > (shares[at - 1] ?? 0))).toBe(true);
    expect(shares.at(-1)).toBeGreaterThan(0.95);
  });
});
