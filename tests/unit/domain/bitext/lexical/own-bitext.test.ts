import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readChapters } from '../../../../../scripts/fit-align/chapters.ts';
import { scoreAlignments } from '../../../../../scripts/score-alignments.ts';
import { alignSegments } from '../../../../../src/domain/bitext/align-segments.ts';
import type { Bead } from '../../../../../src/domain/bitext/bead.ts';
import { alignLexically } from '../../../../../src/domain/bitext/lexical/align-lexically.ts';
import { readLexicon } from '../../../../../src/domain/bitext/lexical/read-lexicon.ts';

const lexicon = readLexicon(readFileSync('node_modules/.cache/duizhao/lexicon.bin'));

/** Paragraphs of two to six sentences: both sides, and the right beads as English-Chinese counts. */
const PARAGRAPHS: readonly (readonly [string[], string[], string])[] = [
  [
    ['The museum is closed today.', 'Please come back tomorrow morning.'],
    ['博物馆今天闭馆。', '请明天上午再来。'],
    '1-1 1-1',
  ],
  [
    ['Prices rose again in March.', 'Bread and milk became 5 per cent dearer.', 'Petrol did not.'],
    ['三月物价再次上涨，面包和牛奶贵了百分之五。', '汽油没有涨价。'],
    '2-1 1-1',
  ],
  [
    ['The new bridge, which cost 40 million dollars, will open to cars and buses in October.'],
    ['新桥耗资四千万美元。', '它将于十月向汽车和公共汽车开放。'],
    '1-2',
  ],
  [
    ['He opened the window.', 'It was snowing.', 'The street was empty.', 'Nobody had come home.'],
    ['他打开窗户。', '下雪了。', '街上空无一人。', '谁也没有回家。'],
    '1-1 1-1 1-1 1-1',
  ],
  [
    ['Cats sleep a lot.', 'Dogs like to run.', 'Birds build nests in spring.'],
    ['猫睡得很多。', '狗喜欢跑。', '鱼住在水里，从来不说话。', '鸟在春天筑巢。'],
    '1-1 1-1 0-1 1-1',
  ],
];

function counts(beads: readonly Bead[]): string[] {
  return beads.map(({ source, target }) => `${source.join('-')}:${target.join('-')}`);
}

function goldOf(shapes: string): string[] {
  let row = 0;
  let column = 0;
  return shapes.split(' ').map((shape) => {
    const [english = 0, chinese = 0] = shape.split('-').map(Number);
    row += english;
    column += chinese;
    return `${row - english}-${row}:${column - chinese}-${column}`;
  });
}

function found(align: (english: string[], chinese: string[]) => readonly Bead[]): number {
  return PARAGRAPHS.reduce((sum, [english, chinese, shapes]) => {
    const beads = new Set(counts(align(english, chinese)));
    return sum + goldOf(shapes).filter((bead) => beads.has(bead)).length;
  }, 0);
}

describe('alignLexically with the whole lexicon', () => {
  it('aligns our own bitext above its floor', () => {
    const texts = readChapters('tests/golden/bitext/own').map(({ english, chinese, gold }) => ({
      gold: gold.map((bead) => toPair({ source: bead.english, target: bead.chinese })),
      test: alignLexically({ english, chinese, lexicon }).map(toPair),
    }));
    const { strict, lax } = scoreAlignments(texts);
    expect(strict.f1).toBeGreaterThanOrEqual(0.92);
    expect(lax.f1).toBeGreaterThanOrEqual(0.99);
  });

  it('is no worse than length alone on single paragraphs', () => {
    const byWords = found((english, chinese) => alignLexically({ english, chinese, lexicon }));
    const byLength = found((source, target) =>
      alignSegments({ source, target, sourceLanguage: 'en' }),
    );
    expect(byWords).toBeGreaterThanOrEqual(byLength);
    expect(byWords).toBeGreaterThanOrEqual(12);
  });
});

describe('what a page has around its article', () => {
  const article = [
    ['A new bridge opened on Tuesday.', '一座新桥星期二通车。'],
    ['It cost 8.6 billion yuan and took four years.', '它耗资86亿元，历时四年。'],
    ['“My father ran this boat,” said Captain Gao.', '“这条船是我父亲开的，”高船长说。'],
    ['Ferry operators are less happy.', '轮渡公司就没那么高兴了。'],
    ['Passenger numbers fell by 35 percent in a week.', '一周之内乘客减少了35%。'],
  ] as const;
  const menu = [
    'Home',
    'News',
    'Sport',
    'Opinion',
    'Log in',
    'Subscribe now for $1 a month',
    'Published 3 hours ago',
    'By Anna Keller',
  ];
  const footer = [
    'Related articles',
    'Ten bridges you must see before you die',
    'Why cheap flights are over',
    'Sign up for our newsletter',
    'The best of the week in your inbox.',
    'Email address',
    'Terms and conditions apply.',
    'Privacy policy',
  ];

  it('is left unpaired, and the article is not drawn into it', () => {
    const beads = alignLexically({
      english: [...menu, ...article.map(([en]) => en), ...footer],
      chinese: article.map(([, zh]) => zh),
      lexicon,
    });
    expect(counts(beads)).toEqual([
      ...menu.map((_, line) => `${line}-${line + 1}:0-0`),
      ...article.map(
        (_, line) => `${menu.length + line}-${menu.length + line + 1}:${line}-${line + 1}`,
      ),
      ...footer.map((_, line) => {
        const row = menu.length + article.length + line;
        return `${row}-${row + 1}:${article.length}-${article.length}`;
      }),
    ]);
  });
});

function toPair({ source, target }: Pick<Bead, 'source' | 'target'>) {
  return { english: range(source), chinese: range(target), confidence: 1 };
}

function range([start, end]: readonly [number, number]): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}
