import type { Pace } from '../../domain/speech/pace.ts';
import type { UtteranceEnd } from './speech-engine.ts';

/** A recording to be played; its bytes are fetched when its turn has come. */
export interface RecordedUtterance {
  /** Undefined where it is not on this device. */
  readonly load: () => PromiseLike<Blob | undefined>;
  readonly pace: Pace;
}

/** Plays recordings, one at a time. */
export interface RecordingPlayer {
  readonly play: (recorded: RecordedUtterance) => Promise<UtteranceEnd>;
  /** Silences it at once. */
  readonly stop: () => void;
}

/** Plays by an audio element that is in no page; the browser is given the bytes, never an address. */
export function browserPlayer(): RecordingPlayer {
  /** Counts what was asked, so that what was stopped while it was fetched is not heard afterwards. */
  let asked = 0;
  let current: { readonly end: (end: UtteranceEnd) => void } | undefined;
  return {
    async play({ load, pace }) {
      asked += 1;
      const turn = asked;
      const sound = await load();
      if (turn !== asked) return 'stopped';
      if (sound === undefined) return 'broken';
      return new Promise((resolve) => {
        const playing = startAudio(sound, pace, (end) => {
          if (current === playing) current = undefined;
          resolve(end);
        });
        current = playing;
      });
    },
    stop() {
      asked += 1;
      current?.end('stopped');
      current = undefined;
    },
  };
}

function startAudio(sound: Blob, pace: Pace, onEnd: (end: UtteranceEnd) => void) {
  const audio = new Audio();
  const address = URL.createObjectURL(sound);
  let hasEnded = false;
  const end = (how: UtteranceEnd): void => {
    if (hasEnded) return;
    hasEnded = true;
    audio.pause();
    audio.removeAttribute('src');
    URL.revokeObjectURL(address);
    onEnd(how);
  };
  audio.addEventListener('ended', () => end('said'));
  audio.addEventListener('error', () => end('broken'));
  audio.src = address;
  audio.playbackRate = pace;
  audio.play().catch((cause: unknown) => {
    const isRefused = cause instanceof DOMException && cause.name === 'NotAllowedError';
    end(isRefused ? 'not-allowed' : 'broken');
  });
  return { end };
}
