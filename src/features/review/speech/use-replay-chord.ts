import { useEffect, useEffectEvent } from 'react';
import type { Manner } from '../../../services/speech/speech.ts';
import { isImeKey } from '../../../ui/ime-guard.ts';

/** By the place on the keyboard: with Option held, a Mac types another letter there. */
const MANNERS: Readonly<Record<string, Manner>> = { KeyV: 'normal', KeyS: 'slower' };

/** Alt+V and Alt+S, so that a sentence can be heard again without leaving the field. */
export function useReplayChord(say: (manner: Manner) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const manner = MANNERS[event.code];
    if (manner === undefined || !event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.repeat || isImeKey(event) || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    say(manner);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
