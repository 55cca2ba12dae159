import type { SentenceAnnotation } from '../sentence-annotation.ts';
import type { OwnByPlace, OwnCorrections, OwnWords } from './own-corrections.ts';

/** A sentence as the learner left it in the dialog, beside what was computed of it. */
export interface CorrectedSentence {
  readonly sentence: string;
  readonly computed: Pick<SentenceAnnotation, 'words' | 'readings'>;
  /** Where words begin, in UTF-16 units. */
  readonly breaks: ReadonlySet<number>;
  /** By place in UTF-16 units, for each character that has a reading: `zhang3`. */
  readonly readings: ReadonlyMap<number, string>;
}

/** What is to be kept of it: only what differs from what was computed; null where nothing does. */
export function collectCorrections(
  given: CorrectedSentence,
): Required<Pick<OwnCorrections, 'words' | 'pinyin'>> {
  return { words: ownWords(given), pinyin: ownPinyin(given) };
}

function ownWords({ sentence, computed, breaks }: CorrectedSentence): OwnWords | null {
  const own = [...breaks].filter((place) => place > 0).toSorted((a, b) => a - b);
  const others = computed.words.map(({ start }) => start).filter((place) => place > 0);
  return own.join() === others.join() ? null : { of: sentence, breaks: own };
}

function ownPinyin({ sentence, computed, readings }: CorrectedSentence): OwnByPlace | null {
  let place = 0;
  const own = Array.from(sentence).flatMap((character, at) => {
    const written = readings.get(place);
    const entry = [String(place), written ?? ''] as const;
    place += character.length;
    return written === undefined || written === computed.readings[at] ? [] : [entry];
  });
  return own.length === 0 ? null : { of: sentence, at: Object.fromEntries(own) };
}

/** Characters that are to be shown otherwise than they were converted; null where none is. */
export function collectScriptFixes(
  sentence: string,
  converted: string,
  wanted: ReadonlyMap<number, string>,
): OwnByPlace | null {
  const automatic = Array.from(converted);
  let place = 0;
  const own = Array.from(sentence).flatMap((character, at) => {
    const written = wanted.get(place);
    const entry = [String(place), written ?? ''] as const;
    place += character.length;
    return written === undefined || written === automatic[at] ? [] : [entry];
  });
  return own.length === 0 ? null : { of: sentence, at: Object.fromEntries(own) };
}
