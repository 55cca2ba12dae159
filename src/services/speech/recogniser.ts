import type { Tongue } from '../../domain/speech/tongue.ts';
import { err, ok, type Result } from '../../shared/result.ts';

/** Why nothing was recognised. */
export type RecognitionFailure =
  | 'refused'
  | 'missing'
  | 'nothing-heard'
  | 'network'
  | 'language'
  | 'broken';

/** Where speech is recognised: on this device, by a service of the browser's maker, or not at all. */
export type RecognitionPlace = 'device' | 'service' | 'nowhere';

/** What of the browser's SpeechRecognition is used; TypeScript does not know it yet. */
interface BrowserRecognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  maxAlternatives: number;
  processLocally?: boolean;
  start: () => void;
  stop: () => void;
  abort: () => void;
}
interface RecognitionClass {
  new (): BrowserRecognition;
  readonly available?: (wish: {
    readonly langs: readonly string[];
    readonly processLocally: boolean;
  }) => Promise<string>;
}
interface ResultEvent extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}
interface FailureEvent extends Event {
  readonly error: string;
}

const TAGS: Readonly<Record<Tongue, string>> = {
  en: 'en-US',
  'zh-hans': 'zh-CN',
  'zh-hant': 'zh-TW',
};
const FAILURES: Readonly<Record<string, RecognitionFailure>> = {
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  'audio-capture': 'missing',
  'no-speech': 'nothing-heard',
  aborted: 'nothing-heard',
  network: 'network',
  'language-not-supported': 'language',
};

function recognitionClass(): RecognitionClass | undefined {
  const owner = window as {
    SpeechRecognition?: RecognitionClass;
    webkitSpeechRecognition?: RecognitionClass;
  };
  return owner.SpeechRecognition ?? owner.webkitSpeechRecognition;
}

/** Whether this browser recognises speech, one way or the other. */
export function hasRecognition(): boolean {
  return recognitionClass() !== undefined;
}

/** Asks where the browser would recognise a tongue; a browser that cannot tell sends it away. */
export async function recognitionPlace(tongue: Tongue): Promise<RecognitionPlace> {
  const Recognition = recognitionClass();
  if (Recognition === undefined) return 'nowhere';
  try {
    const wish = { langs: [TAGS[tongue]], processLocally: true };
    return (await Recognition.available?.(wish)) === 'available' ? 'device' : 'service';
  } catch {
    return 'service';
  }
}

export interface RunningRecognition {
  readonly heard: Promise<Result<string, RecognitionFailure>>;
  /** Ends listening; what was heard so far counts. */
  readonly stop: () => void;
  readonly discard: () => void;
}

/** Listens for one sentence. */
export function startRecognition(
  tongue: Tongue,
  place: Exclude<RecognitionPlace, 'nowhere'>,
): RunningRecognition {
  const Recognition = recognitionClass();
  if (Recognition === undefined) throw new Error('startRecognition: this browser has none');
  const recognition = new Recognition();
  recognition.lang = TAGS[tongue];
  recognition.interimResults = false;
  recognition.maxAlternatives = 1;
  if (place === 'device') recognition.processLocally = true;
  const heard = new Promise<Result<string, RecognitionFailure>>((resolve) => {
    recognition.addEventListener('result', (event) => {
      const parts = Array.from((event as ResultEvent).results, (part) => part[0]?.transcript ?? '');
      resolve(ok(parts.join('').trim()));
    });
    recognition.addEventListener('error', (event) =>
      resolve(err(FAILURES[(event as FailureEvent).error] ?? 'broken')),
    );
    recognition.addEventListener('end', () => resolve(err('nothing-heard')));
  });
  recognition.start();
  return { heard, stop: () => recognition.stop(), discard: () => recognition.abort() };
}
