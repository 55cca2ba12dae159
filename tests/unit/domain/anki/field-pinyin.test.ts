import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnkiNote, AnkiNoteType } from '../../../../src/domain/anki/anki-collection.ts';
import { readFieldPinyin, writeFieldPinyin } from '../../../../src/domain/anki/field-pinyin.ts';
import { guessRoles } from '../../../../src/domain/anki/guess-roles.ts';
import { readPinyin } from '../../../../src/domain/chinese/pinyin/read-pinyin.ts';
import { SPELLINGS } from '../../../../src/domain/chinese/pinyin/syllable-table.ts';

function read(zh: string, pinyin: string) {
  const { at, isWhole } = readFieldPinyin(zh, pinyin);
  return { read: [...at].map(([place, reading]) => `${place}${reading}`).join(' '), isWhole };
}

describe('the pinyin of a field', () => {
  it('is read with marks or figures, in words or syllables, whatever stands between', () => {
    const whole = { read: '0wo3 1ai4 3ni3', isWhole: true };
    expect(read('我爱，你。', 'Wǒ ài, nǐ.')).toEqual(whole);
    expect(read('我爱，你。', 'wo3ai4 ni3')).toEqual(whole);
    expect(read('我爱，你。', 'wǒàinǐ')).toEqual(whole);
    expect(read('去哪儿？', 'qù nǎr?')).toEqual({ read: '0qu4 1na3 2r5', isWhole: true });
    expect(read('女儿', 'nu:3 er2')).toEqual({ read: '0nü3 1er2', isWhole: true });
  });

  it('passes over the figures and words that the sentence has too', () => {
    const whole = { read: '0wo3 1you3 3ben3', isWhole: true };
    expect(read('我有3本', 'wǒ yǒu 3 běn')).toEqual(whole);
    expect(read('我有3本', 'wǒ yǒu sān běn').isWhole).toBe(false);
    expect(read('用VPN吗？', 'yòng VPN ma?')).toEqual({ read: '0yong4 4ma5', isWhole: true });
  });

  it('keeps the clauses that fit, and tells of the others', () => {
    expect(read('好的，我们走。', 'hǎo de, wǒmen zǒu le.')).toEqual({
      read: '0hao3 1de5',
      isWhole: false,
    });
    expect(read('好的，我们走。', 'something else')).toEqual({ read: '', isWhole: false });
    expect(read('我爱你', 'wo ai ni')).toEqual({ read: '', isWhole: false });
  });

  it('comes back as it was written, also where only some characters have one', () => {
    const reading = fc
      .tuple(fc.constantFrom(...SPELLINGS.keys()), fc.integer({ min: 1, max: 5 }))
      .map(([letters, tone]) => `${letters}${tone}`);
    const places = fc.uniqueArray(fc.constantFrom(0, 1, 4, 6), { minLength: 1 });
    fc.assert(
      fc.property(places, fc.array(reading, { minLength: 5, maxLength: 5 }), (at, readings) => {
        const zh = '我要2，𠮷祥3';
        const kept = new Map(at.map((place, index) => [place, readings[index] ?? '']));
        const written = writeFieldPinyin(zh, kept);
        expect(new Map(readFieldPinyin(zh, written).at)).toEqual(kept);
      }),
    );
  });

  it('costs no more where it fits nothing', () => {
    const begun = performance.now();
    expect(readPinyin('xian'.repeat(15), 29)).toHaveLength(29);
    expect(readPinyin(`${'xian'.repeat(14)}q`, 25)).toBeUndefined();
    const runs = Array.from({ length: 12 }, () => 'xian'.repeat(15)).join(' ');
    expect(read('先'.repeat(190), `${runs} q1`).isWhole).toBe(false);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('a field of pinyin', () => {
  const rolesOf = (rows: readonly (readonly string[])[]) => {
    const fields = rows[0]?.map((_, at) => `Field ${at}`) ?? [];
    const type = { fields, isCloze: false, templates: [] } as unknown as AnkiNoteType;
    return guessRoles(
      type,
      rows.map((row) => ({ fields: row }) as unknown as AnkiNote),
    );
  };
  it.each([
    ['tone marks', 'tā děng le yí ge xiǎoshí'],
    ['figures', 'ta1 deng3 le5 yi2 ge4 xiao3 shi2'],
    ['neither, but as many syllables as characters', 'ta deng le yi ge xiaoshi'],
  ])('is known by %s', (_, pinyin) => {
    expect(rolesOf([[pinyin, '她等了一个小时。', 'She waited for an hour.']])).toEqual([
      'pinyin',
      'chinese',
      'english',
    ]);
  });

  it('is not English of which the words look like syllables', () => {
    expect(rolesOf([['我们可以走了', 'We can go home']])).toEqual(['chinese', 'english']);
  });
});
