import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWords } from '../../../../../src/domain/chinese/display-words.ts';
import { collectCorrections } from '../../../../../src/domain/chinese/own/collect-corrections.ts';
import { divideAsCorrected } from '../../../../../src/domain/chinese/own/divide-as-corrected.ts';
import { ownAtPlaces } from '../../../../../src/domain/chinese/own/own-at-place.ts';
import { divideAll } from './divide-all.ts';

const sentences = fc
  .array(fc.constantFrom('他', '长', '得', '很', '高', '，', '𠮷', 'a', '😀'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((characters) => characters.join(''));

describe('corrections of a sentence', () => {
  it('give the division back that the learner made, and it is always the whole sentence', () => {
    fc.assert(
      fc.property(sentences, fc.infiniteStream(fc.boolean()), (sentence, coins) => {
        const places = divideAll(sentence).map(({ start }) => start);
        const breaks = new Set([0, ...places.filter(() => coins.next().value)]);
        const computed = { words: divideAll(sentence), readings: [] };
        const own = collectCorrections({ sentence, computed, breaks, readings: new Map() });
        const words = divideAsCorrected(sentence, computed.words, own.words);
        expect(new Set(words.map(({ start }) => start))).toEqual(breaks);
        expect(words.map(({ text }) => text).join('')).toBe(sentence);
      }),
    );
  });

  it('stay on the same characters whatever is written before, after or between them', () => {
    fc.assert(
      fc.property(sentences, sentences, fc.nat(), (before, added, at) => {
        const cuts = [...divideAll(before).map(({ start }) => start), before.length];
        const cut = cuts[at % cuts.length] ?? 0;
        const after = before.slice(0, cut) + added + before.slice(cut);
        const characters = divideAll(before);
        const own = {
          of: before,
          at: Object.fromEntries(characters.map(({ start, text }) => [String(start), text])),
        };
        const kept = ownAtPlaces(after, own);
        for (const [place, character] of kept)
          expect(after.startsWith(character, place)).toBe(true);
        expect(kept.size).toBe(characters.length);
      }),
    );
  });
});

describe('what a learner corrected', () => {
  const sentence = '他长大了';
  const computed = {
    words: [
      { text: '他长', start: 0, tag: 'x' },
      { text: '大', start: 2, tag: '' },
      { text: '了', start: 3, tag: '' },
    ],
    readings: ['ta1', 'chang2', 'da4', 'le5'],
  };
  const own = collectCorrections({
    sentence,
    computed,
    breaks: new Set([0, 1, 3]),
    readings: new Map([
      [1, 'zhang3'],
      [2, 'da4'],
    ]),
  });
  const show = (now: string, words = divideAll(now)) =>
    displayWords({ sentence: now, words, shown: now, shownScript: 'hans', own });

  it('is kept only where it differs from what was computed', () => {
    expect(own).toEqual({
      words: { of: sentence, breaks: [1, 3] },
      pinyin: { of: sentence, at: { '1': 'zhang3' } },
    });
    expect(
      collectCorrections({ sentence, computed, breaks: new Set([0, 2, 3]), readings: new Map() }),
    ).toEqual({ words: null, pinyin: null });
  });

  it('is dropped where the sentence was changed, and only there', () => {
    expect(show('昨天他长大了').map(({ text }) => text)).toEqual(['昨', '天', '他', '长大', '了']);
    const readings = (now: string) =>
      show(now).flatMap(({ characters }) => characters.map(({ syllable }) => syllable?.letters));
    expect(readings('他长大了吧')).toEqual([undefined, 'zhang', undefined, undefined, undefined]);
    expect(readings('他变大了')).toEqual([undefined, undefined, undefined, undefined]);
  });
});
