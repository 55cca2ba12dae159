import { describe, expect, it } from 'vitest';
import { parseSearch } from '../../../../../src/domain/progress/search/parse-search.ts';

const words = (text: string) => ({ kind: 'words', text });
const valueOf = (written: string) => {
  const parsed = parseSearch(written);
  return parsed.ok ? parsed.value : parsed.error;
};

describe('parseSearch', () => {
  it('asks for everything where nothing is written', () => {
    expect(valueOf('  ')).toEqual({ kind: 'everything' });
  });

  it('binds terms side by side closer than or', () => {
    expect(valueOf('a b or c')).toEqual({
      kind: 'or',
      parts: [{ kind: 'and', parts: [words('a'), words('b')] }, words('c')],
    });
  });

  it('reads what a Chinese input method writes', () => {
    expect(valueOf('text：“晚点的 公交车” －（is：new or 河）')).toEqual({
      kind: 'and',
      parts: [
        { kind: 'text', title: '晚点的 公交车' },
        { kind: 'not', part: { kind: 'or', parts: [{ kind: 'is', state: 'new' }, words('河')] } },
      ],
    });
  });

  it('leaves hyphens and or alone inside of words and quotes', () => {
    expect(valueOf('well-known "or"')).toEqual({
      kind: 'and',
      parts: [words('well-known'), words('or')],
    });
  });

  it('takes Anki’s short names and percentages', () => {
    expect(valueOf('prop:r<90%')).toEqual({
      kind: 'prop',
      property: 'retrievability',
      comparison: '<',
      value: 0.9,
    });
    expect(valueOf('prop:ivl>=21')).toMatchObject({ property: 'interval', comparison: '>=' });
  });

  it.each([
    ['"bus', { kind: 'unclosed-quote' }],
    ['(bus', { kind: 'unclosed-parenthesis' }],
    ['bus)', { kind: 'stray-parenthesis' }],
    ['bus ()', { kind: 'nothing-in-parentheses' }],
    ['bus or', { kind: 'nothing-beside', word: 'or' }],
    ['OR bus', { kind: 'nothing-beside', word: 'OR' }],
    ['bus -', { kind: 'nothing-beside', word: '-' }],
    ['deck:bus', { kind: 'unknown-key', key: 'deck' }],
    ['constructor:x', { kind: 'unknown-key', key: 'constructor' }],
    ['tag:', { kind: 'empty-value', key: 'tag' }],
    ['is:learned', { kind: 'unknown-state', value: 'learned' }],
    ['flag:8', { kind: 'bad-flag', value: '8' }],
    ['prop:ease>2', { kind: 'bad-property', value: 'ease>2' }],
    ['prop:stability', { kind: 'bad-property', value: 'stability' }],
    ['rated:0', { kind: 'bad-rated', value: '0' }],
    ['rated:7:5', { kind: 'bad-rated', value: '7:5' }],
    ['exercise:sing', { kind: 'unknown-exercise', value: 'sing' }],
    ['x'.repeat(2_001), { kind: 'too-long', most: 2_000 }],
  ])('says what is wrong with %s', (written, error) => {
    expect(parseSearch(written)).toEqual({ ok: false, error });
  });
});
