import { browserVoices } from './browser-voices.ts';
import type { SpeechEngine, Utterance, UtteranceEnd } from './speech-engine.ts';

/** What of `window` speaks; a browser may lack it. */
export interface SpeechWindow {
  readonly speechSynthesis?: SpeechSynthesis;
  readonly SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance;
}

/** Voices over the network take their time; past this nothing will come. */
const FIRST_SOUND_MS = 8_000;
const WATCH_MS = 500;
/** Chromium on Linux swallows what is spoken right after something was cancelled. */
const AFTER_CANCEL_MS = 80;

const ENDS: Readonly<Record<string, UtteranceEnd>> = {
  canceled: 'stopped',
  interrupted: 'stopped',
  'not-allowed': 'not-allowed',
  network: 'network',
};

/** The voices of the browser, with the ways in which they are known to fail made good. */
export function browserEngine(window: SpeechWindow): SpeechEngine {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Spoken } = window;
  const voices = browserVoices(synthesis);
  /** Held, for Chrome collects an utterance that nobody holds and then never tells its end. */
  let current:
    | { readonly spoken: SpeechSynthesisUtterance; readonly end: EndUtterance }
    | undefined;

  /** Counts what was asked, so that what was stopped while it waited is not said afterwards. */
  let asked = 0;
  let quiet: Promise<void> | undefined;

  const say = async (utterance: Utterance): Promise<UtteranceEnd> => {
    asked += 1;
    const turn = asked;
    // Only then: Safari lets a page speak for the first time within the key press alone.
    if (quiet !== undefined) await quiet;
    return turn === asked ? speak(utterance) : 'stopped';
  };
  const speak = (utterance: Utterance): Promise<UtteranceEnd> => {
    const voice = voices.find(utterance.voice.id);
    if (synthesis === undefined || Spoken === undefined || voice === undefined) {
      return Promise.resolve('broken');
    }
    const spoken = new Spoken(utterance.text);
    spoken.voice = voice;
    spoken.lang = voice.lang.replaceAll('_', '-');
    spoken.rate = utterance.pace;
    return new Promise((resolve) => {
      const watch = watchUtterance(synthesis, (end) => finish(end));
      const finish: EndUtterance = (end) => {
        watch.stop();
        if (current?.spoken === spoken) current = undefined;
        resolve(end);
      };
      spoken.addEventListener('start', watch.started);
      spoken.addEventListener('end', () => finish('said'));
      spoken.addEventListener('error', ({ error }) => finish(ENDS[error] ?? 'broken'));
      current = { spoken, end: finish };
      synthesis.speak(spoken);
      // A page that was left while it was paused can leave the browser's voices paused.
      synthesis.resume();
    });
  };
  const stop = (): void => {
    asked += 1;
    if (synthesis === undefined) return;
    const wasBusy = current !== undefined || synthesis.speaking || synthesis.pending;
    current?.end('stopped');
    synthesis.cancel();
    if (!wasBusy) return;
    const silence = new Promise<void>((resolve) => setTimeout(resolve, AFTER_CANCEL_MS));
    quiet = silence;
    void silence.then(() => {
      if (quiet === silence) quiet = undefined;
    });
  };
  return { known: voices.known, onVoices: voices.onVoices, say, stop };
}

type EndUtterance = (end: UtteranceEnd) => void;

/**
 * Ends an utterance whose end the browser does not tell: nothing begins within eight seconds, or the
 * browser has fallen silent without a word.
 */
function watchUtterance(synthesis: SpeechSynthesis, end: EndUtterance) {
  let begun = false;
  let idle = 0;
  let waitedMs = 0;
  const timer = setInterval(() => {
    waitedMs += WATCH_MS;
    idle = synthesis.speaking || synthesis.pending ? 0 : idle + 1;
    if (!begun && waitedMs >= FIRST_SOUND_MS) end('silent');
    else if (idle > 1) end(begun ? 'said' : 'silent');
  }, WATCH_MS);
  return {
    started: () => {
      begun = true;
    },
    stop: () => clearInterval(timer),
  };
}
