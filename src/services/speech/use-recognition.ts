import { useEffect, useRef, useState } from 'react';
import type { Tongue } from '../../domain/speech/tongue.ts';
import {
  type RecognitionFailure,
  type RecognitionPlace,
  type RunningRecognition,
  recognitionPlace,
  startRecognition,
} from './recogniser.ts';

export type Recognition =
  | { readonly kind: 'idle' }
  | { readonly kind: 'listening' }
  | { readonly kind: 'failed'; readonly why: RecognitionFailure };

export interface RecognitionOfSentence {
  /** Undefined until the browser has told. */
  readonly place: RecognitionPlace | undefined;
  readonly state: Recognition;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Recognises what the learner says in a tongue; `onHeard` is given the words. */
export function useRecognition(
  tongue: Tongue,
  onHeard: (words: string) => void,
): RecognitionOfSentence {
  const [place, setPlace] = useState<RecognitionPlace>();
  const [state, setState] = useState<Recognition>({ kind: 'idle' });
  const running = useRef<RunningRecognition>(undefined);
  useEffect(() => {
    let isShown = true;
    void recognitionPlace(tongue).then((told) => {
      if (isShown) setPlace(told);
    });
    return () => {
      isShown = false;
      running.current?.discard();
      running.current = undefined;
    };
  }, [tongue]);

  const start = async (): Promise<void> => {
    if (place === undefined || place === 'nowhere') return;
    const mine = startRecognition(tongue, place);
    running.current = mine;
    setState({ kind: 'listening' });
    const heard = await mine.heard;
    // The card was left, or another try was begun.
    if (running.current !== mine) return;
    running.current = undefined;
    if (!heard.ok) return setState({ kind: 'failed', why: heard.error });
    setState({ kind: 'idle' });
    onHeard(heard.value);
  };
  return { place, state, start: () => void start(), stop: () => running.current?.stop() };
}
