import { useMemo, useState } from 'react';
import { type DisplayWord, displayWords } from '../../domain/chinese/display-words.ts';
import {
  collectCorrections,
  collectScriptFixes,
} from '../../domain/chinese/own/collect-corrections.ts';
import type { OwnCorrections } from '../../domain/chinese/own/own-corrections.ts';
import { readPinyin } from '../../domain/chinese/pinyin/read-pinyin.ts';
import { syllableToMarks } from '../../domain/chinese/pinyin/syllable-to-marks.ts';
import { syllableToNumbers } from '../../domain/chinese/pinyin/syllable-to-numbers.ts';
import type { SentenceAnnotation } from '../../domain/chinese/sentence-annotation.ts';

export interface CorrectableSentence {
  readonly sentence: string;
  readonly annotation: SentenceAnnotation;
  /** As it was converted; undefined where it is shown as written. */
  readonly converted: string | undefined;
  readonly shownScript: 'hans' | 'hant';
  readonly own: OwnCorrections;
}

/** A sentence while its words, readings and characters are corrected; nothing is stored before `collect`. */
export function useCorrecting(given: CorrectableSentence) {
  const { sentence, annotation, converted, shownScript } = given;
  const [own, setOwn] = useState(given.own);
  const [typedPinyin, setTypedPinyin] = useState<Readonly<Record<string, string>>>({});
  const [typedShown, setTypedShown] = useState<Readonly<Record<string, string>>>({});
  const words = useMemo(
    () => displayWords({ sentence, ...annotation, shown: converted ?? sentence, shownScript, own }),
    [sentence, annotation, converted, shownScript, own],
  );
  const cut = (change: (breaks: Set<number>) => void): void => {
    const breaks = new Set(words.map(({ start }) => start));
    change(breaks);
    setOwn({ ...own, words: { of: sentence, breaks: [...breaks].filter((place) => place > 0) } });
  };
  const lines = words.map((word) => {
    const key = `${word.start}:${word.text}`;
    const read = word.characters.filter(({ syllable }) => syllable !== undefined);
    const pinyin = typedPinyin[key] ?? writtenPinyin(word);
    const shown = typedShown[key] ?? shownOf(word);
    return {
      ...word,
      key,
      pinyin,
      shown,
      readCount: read.length,
      syllables: readPinyin(pinyin, read.length),
      isShownRight: Array.from(shown).length === word.characters.length,
    };
  });
  return {
    lines,
    join: (at: number) => cut((breaks) => breaks.delete(words[at + 1]?.start ?? -1)),
    split: (word: DisplayWord) =>
      cut((breaks) => word.characters.forEach(({ start }) => breaks.add(start))),
    setPinyin: (key: string, text: string) => setTypedPinyin({ ...typedPinyin, [key]: text }),
    setShown: (key: string, text: string) => setTypedShown({ ...typedShown, [key]: text }),
    reset: () => {
      setOwn({});
      setTypedPinyin({});
      setTypedShown({});
    },
    isSound: lines.every((line) => line.isShownRight && (line.readCount === 0 || line.syllables)),
    collect(): OwnCorrections {
      const readings = new Map<number, string>();
      const characters = new Map<number, string>();
      for (const { characters: all, syllables, shown } of lines) {
        const read = all.filter(({ syllable }) => syllable !== undefined);
        read.forEach(({ start }, at) => {
          const syllable = syllables?.[at];
          if (syllable !== undefined) readings.set(start, syllableToNumbers(syllable));
        });
        const written = Array.from(shown);
        all.forEach(({ start }, at) => characters.set(start, written[at] ?? ''));
      }
      const breaks = new Set(words.map(({ start }) => start));
      const kept = collectCorrections({ sentence, computed: annotation, breaks, readings });
      if (converted === undefined) return kept;
      const fixes = collectScriptFixes(sentence, converted, characters);
      return { ...kept, [shownScript === 'hans' ? 'simplified' : 'traditional']: fixes };
    },
  };
}

function writtenPinyin({ characters }: DisplayWord): string {
  const syllables = characters.flatMap(({ syllable }) => syllable ?? []);
  return syllables.map(syllableToMarks).join(' ');
}

function shownOf({ characters }: DisplayWord): string {
  return characters.map(({ shown }) => shown).join('');
}
