import { useEffect, useRef, useState } from 'react';
import {
  type MicrophoneFailure,
  type RunningRecording,
  startRecording,
} from './start-recording.ts';

/** Longer than any sentence; a recording that was forgotten ends by itself. */
const LONGEST_MS = 120_000;

export type Recording =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'running' }
  | { readonly kind: 'made'; readonly sound: Blob; readonly address: string }
  | { readonly kind: 'failed'; readonly why: MicrophoneFailure };

export interface Recorder {
  readonly recording: Recording;
  readonly start: () => void;
  readonly stop: () => void;
}

/** One recording, held in memory until the next one is made or the card is left. */
export function useRecording(): Recorder {
  const [recording, setRecording] = useState<Recording>({ kind: 'none' });
  const running = useRef<RunningRecording>(undefined);
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      running.current?.discard();
    };
  }, []);
  const address = recording.kind === 'made' ? recording.address : undefined;
  useEffect(() => {
    if (address === undefined) return undefined;
    return () => URL.revokeObjectURL(address);
  }, [address]);

  const stop = async (): Promise<void> => {
    const ending = running.current;
    running.current = undefined;
    const sound = await ending?.stop();
    if (sound === undefined || isGone.current) return;
    setRecording({ kind: 'made', sound, address: URL.createObjectURL(sound) });
  };
  const isRunning = recording.kind === 'running';
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => void stop(), LONGEST_MS);
    return () => clearTimeout(timer);
  }, [isRunning]);

  const start = async (): Promise<void> => {
    setRecording({ kind: 'asking' });
    const started = await startRecording();
    if (!started.ok) return setRecording({ kind: 'failed', why: started.error });
    // The question for the microphone can outlive the card.
    if (isGone.current) return started.value.discard();
    running.current = started.value;
    setRecording({ kind: 'running' });
  };
  return { recording, start: () => void start(), stop: () => void stop() };
}
