import { useEffect, useSyncExternalStore } from 'react';
import { useServices } from '../services.tsx';
import { type Speech, speechOf } from './speech.ts';

/** Speech; the component is drawn anew whenever voices or settings change. */
export function useSpeech(): Speech {
  const speech = speechOf(useServices().collection);
  useSyncExternalStore(speech.engine.onVoices, speech.engine.known);
  useSyncExternalStore(speech.settings.subscribe, speech.settings.current);
  return speech;
}

/** The key of what is being said now, by whichever button. */
export function useSpeaking(): string | undefined {
  const { speaker } = speechOf(useServices().collection);
  return useSyncExternalStore(speaker.subscribe, speaker.speaking);
}

/** Silences what is being said when the screen, or the card, is left. */
export function useSilenceOnLeave(): void {
  const { speaker } = speechOf(useServices().collection);
  useEffect(() => () => speaker.stop(), [speaker]);
}
