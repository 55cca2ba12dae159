import type { Pace } from '../../domain/speech/pace.ts';
import type { Voice } from '../../domain/speech/voice.ts';

export interface Utterance {
  readonly text: string;
  readonly voice: Voice;
  readonly pace: Pace;
}

/** How an utterance went wrong. */
export type SpeechFailure =
  /** The browser wants a key press or tap on the page before a page may speak. */
  | 'not-allowed'
  /** A voice that sends text away did not reach its service. */
  | 'network'
  /** Nothing was heard for as long as one can wait. */
  | 'silent'
  | 'broken';

export type UtteranceEnd = 'said' | 'stopped' | SpeechFailure;

export interface KnownVoices {
  readonly voices: readonly Voice[];
  /** Browsers list their voices late; until this is true, an empty list says nothing. */
  readonly settled: boolean;
}

/** What speaks. The browser's, or one that a test listens to. */
export interface SpeechEngine {
  /** The same object until it changes. */
  readonly known: () => KnownVoices;
  readonly onVoices: (listener: () => void) => () => void;
  /** Says one utterance; one at a time. */
  readonly say: (utterance: Utterance) => Promise<UtteranceEnd>;
  /** Silences it at once. */
  readonly stop: () => void;
}
