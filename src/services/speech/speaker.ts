import { browserPlayer, type RecordedUtterance, type RecordingPlayer } from './recording-player.ts';
import type { SpeechEngine, Utterance, UtteranceEnd } from './speech-engine.ts';

/** One sentence or more, cut into utterances, or a recording. */
export interface Speech {
  /** Who asked: the button that shows that it is being said. */
  readonly key: string;
  readonly utterances: readonly (Utterance | RecordedUtterance)[];
}

/** Says one thing at a time; what comes later silences what was before. */
export interface Speaker {
  /** Resolves when the last utterance was said, or how it ended before. */
  readonly say: (speech: Speech) => Promise<UtteranceEnd>;
  readonly stop: () => void;
  /** The key of what is being said. Shaped for useSyncExternalStore, with `subscribe`. */
  readonly speaking: () => string | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSpeaker(
  engine: SpeechEngine,
  player: RecordingPlayer = browserPlayer(),
): Speaker {
  const listeners = new Set<() => void>();
  let current: Speech | undefined;
  const set = (speech: Speech | undefined): void => {
    if (speech === current) return;
    current = speech;
    for (const listener of listeners) listener();
  };

  const silence = (): void => {
    engine.stop();
    player.stop();
  };
  const runThrough = async (speech: Speech): Promise<UtteranceEnd> => {
    for (const utterance of speech.utterances) {
      const end = 'load' in utterance ? await player.play(utterance) : await engine.say(utterance);
      if (current !== speech) return 'stopped';
      if (end !== 'said') return end;
    }
    return 'said';
  };
  return {
    async say(speech) {
      const before = current;
      set(speech);
      if (before !== undefined) silence();
      const end = await runThrough(speech);
      if (current === speech) set(undefined);
      return end;
    },
    stop() {
      if (current === undefined) return;
      set(undefined);
      silence();
    },
    speaking: () => current?.key,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
