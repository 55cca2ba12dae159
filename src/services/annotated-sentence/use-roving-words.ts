import { type KeyboardEvent, useState } from 'react';
import type { DisplayWord } from '../../domain/chinese/display-words.ts';
import { isImeKey } from '../../ui/ime-guard.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One tab stop for all words of a sentence: arrows, Home and End move among them, Enter and Space choose. */
export function useRovingWords(words: readonly DisplayWord[], choose: (word: DisplayWord) => void) {
  const places = words.flatMap((word, place) => (word.isWord ? [place] : []));
  const [last, setLast] = useState<number>();
  const stop = last !== undefined && places.includes(last) ? last : places[0];

  const target = (key: string, from: number): number | undefined => {
    if (key === 'Home') return places[0];
    if (key === 'End') return places.at(-1);
    const step = STEPS[key];
    return step === undefined ? undefined : (places[places.indexOf(from) + step] ?? from);
  };
  const onKeyDown = (event: KeyboardEvent, from: number): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || isImeKey(event)) return;
    const next = target(event.key, from);
    const word = words[from];
    if (next !== undefined) {
      const list = event.currentTarget.parentElement;
      list?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
    } else if (word !== undefined && (event.key === 'Enter' || event.key === ' ')) choose(word);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { stop, onKeyDown, onFocus: setLast };
}
