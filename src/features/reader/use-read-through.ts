import { useEffect, useEffectEvent, useState } from 'react';
import type { Note } from '../../domain/cards/note.ts';
import { isSpeakable } from '../../domain/speech/speech-chunks.ts';
import type { ChineseScript, Language } from '../../domain/text/language.ts';
import { spokenSide } from '../../services/speech/spoken-side.ts';
import { useSay } from '../../services/speech/use-say.ts';
import { useSpeech } from '../../services/speech/use-speech.ts';

/** In which languages a text is read out; in both, each sentence comes in the one and then the other. */
export const READINGS = ['en', 'zh', 'both'] as const;
export type Reading = (typeof READINGS)[number];

const LANGUAGES: Readonly<Record<Reading, readonly Language[]>> = {
  en: ['en'],
  zh: ['zh'],
  both: ['en', 'zh'],
};
const KEY = 'read through';

interface Place {
  /** Of the note, in the order of the text. */
  readonly index: number;
  /** Of the language within the reading. */
  readonly side: number;
}
const BEGINNING: Place = { index: 0, side: 0 };

export interface ReadThrough {
  readonly isReading: boolean;
  /** The note that is read, or at which reading was paused; undefined before and after. */
  readonly index: number | undefined;
  /** Begins, goes on, or pauses. */
  readonly toggle: (reading: Reading) => void;
  readonly restart: (reading: Reading) => void;
}

/**
 * Reads a text out, sentence by sentence. Anything else that is read out, and leaving the tab, pauses
 * it: it goes on with the sentence at which it stopped.
 */
export function useReadThrough(text: {
  readonly notes: readonly Note[];
  readonly script: ChineseScript;
  /** Asks for more notes than there are; they come later, or not where the text has ended. */
  readonly showMore: () => void;
  readonly isWhole: boolean;
}): ReadThrough {
  const { notes, script, isWhole } = text;
  const say = useSay();
  const { speaker } = useSpeech();
  const [place, setPlace] = useState<Place>();
  const [reading, setReading] = useState<Reading>();

  const sayHere = useEffectEvent(async (here: Place, languages: readonly Language[]) => {
    const note = notes[here.index];
    const language = languages[here.side];
    if (note === undefined || language === undefined) return;
    const sentence = spokenSide(note, language, script);
    // A gap has nothing to say, and no notice is due for each.
    const end = isSpeakable(sentence.text) ? await say(KEY, sentence) : 'said';
    if (end !== 'said') return setReading(undefined);
    const isLastSide = here.side + 1 >= languages.length;
    setPlace(
      isLastSide ? { index: here.index + 1, side: 0 } : { index: here.index, side: here.side + 1 },
    );
  });
  const isLoaded = place !== undefined && place.index < notes.length;
  // More notes that come while one is read must not begin it anew.
  const awaited = isLoaded ? 0 : notes.length;
  const onEnd = useEffectEvent(() => {
    if (isWhole) {
      setPlace(undefined);
      setReading(undefined);
    } else text.showMore();
  });
  useEffect(() => {
    if (reading === undefined || place === undefined) return;
    if (isLoaded) void sayHere(place, LANGUAGES[reading]);
    else onEnd();
  }, [reading, place, isLoaded, awaited]);

  return {
    isReading: reading !== undefined,
    index: place?.index,
    toggle(wish) {
      if (reading !== undefined) return speaker.stop();
      setPlace((before) => before ?? BEGINNING);
      setReading(wish);
    },
    restart(wish) {
      setPlace({ ...BEGINNING });
      setReading(wish);
    },
  };
}
