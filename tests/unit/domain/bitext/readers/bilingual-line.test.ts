import { describe, expect, it } from 'vitest';
import {
  isSurelyBilingual,
  splitBilingualLine,
} from '../../../../../src/domain/bitext/readers/bilingual-line.ts';

describe('splitBilingualLine', () => {
  it.each([
    ['No escape 没有逃脱', 'No escape', '没有逃脱', 'en'],
    ['没有逃脱 No escape', 'No escape', '没有逃脱', 'zh'],
    ['No escape (没有逃脱)', 'No escape', '没有逃脱', 'en'],
    ['没有逃脱（No escape）', 'No escape', '没有逃脱', 'zh'],
    ['The end【完】', 'The end', '完', 'en'],
    ['No escape / 没有逃脱', 'No escape', '没有逃脱', 'en'],
    ['没有逃脱|No escape', 'No escape', '没有逃脱', 'zh'],
    ['No escape\t没有逃脱', 'No escape', '没有逃脱', 'en'],
    ['“Stop!” “停！”', '“Stop!”', '“停！”', 'en'],
    ['What is it?这是什么？', 'What is it?', '这是什么？', 'en'],
    ['我们走。Let us go.', 'Let us go.', '我们走。', 'zh'],
  ] as const)('%s', (line, en, zh, first) => {
    expect(splitBilingualLine(line)).toEqual({ en, zh, first });
  });

  it.each(['No escape', '没有逃脱', '12 / 13', '我们用 React 和 Vue 写', `A${'很'.repeat(3_000)}`])(
    'finds one side in %s',
    (line) => {
      expect(splitBilingualLine(line)).toBeUndefined();
    },
  );
});

describe('isSurelyBilingual', () => {
  it.each([
    ['It is late now. 天晚了。', true],
    ['天晚了。It is late now.', true],
    ['Late | 晚了', true],
    ['他说：I have a dream.', false],
    ['AI 爱好者', false],
  ])('%s: %s', (line, sure) => {
    const sides = splitBilingualLine(line);
    expect(sides !== undefined && isSurelyBilingual(line, sides)).toBe(sure);
  });
});
