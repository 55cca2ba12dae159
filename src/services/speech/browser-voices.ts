import type { Voice } from '../../domain/speech/voice.ts';
import type { KnownVoices } from './speech-engine.ts';

/** Safari never says that its voices have come, so they are asked for. */
const ASK_AGAIN_MS = 250;
const ASK_TIMES = 10;

export interface BrowserVoices {
  readonly known: () => KnownVoices;
  readonly onVoices: (listener: () => void) => () => void;
  readonly find: (id: string) => SpeechSynthesisVoice | undefined;
}

/** The browser's voices, followed as they come; after 2.5 seconds without one, there are none. */
export function browserVoices(synthesis: SpeechSynthesis | undefined): BrowserVoices {
  const listeners = new Set<() => void>();
  let own: readonly SpeechSynthesisVoice[] = [];
  let known: KnownVoices = { voices: [], settled: synthesis === undefined };

  const read = (isLast: boolean): void => {
    const now = synthesis?.getVoices() ?? [];
    const settled = known.settled || isLast || now.length > 0;
    const same = now.length === own.length && now.every((voice, at) => voice === own[at]);
    if (same && settled === known.settled) return;
    own = now;
    known = { voices: uniqueVoices(now), settled };
    for (const listener of listeners) listener();
  };
  const ask = (left: number): void => {
    read(left === 0);
    if (!known.settled) setTimeout(ask, ASK_AGAIN_MS, left - 1);
  };
  if (synthesis !== undefined) {
    // Old Safari has no addEventListener here.
    synthesis.addEventListener?.('voiceschanged', () => read(false));
    ask(ASK_TIMES);
  }
  return {
    known: () => known,
    onVoices(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    find: (id) => own.find((voice) => idOf(voice) === id),
  };
}

/** Some Androids give all voices one address, so the name and the language belong to the id. */
const idOf = (voice: SpeechSynthesisVoice): string =>
  [voice.voiceURI, voice.name, voice.lang].join('\n');

function uniqueVoices(voices: readonly SpeechSynthesisVoice[]): Voice[] {
  const byId = new Map<string, Voice>();
  for (const voice of voices) {
    const id = idOf(voice);
    byId.set(id, { id, name: voice.name, tag: voice.lang, local: voice.localService });
  }
  return [...byId.values()];
}
