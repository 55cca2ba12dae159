import type { Page } from '@playwright/test';
import type { BrowserProfile } from './profile.ts';

/** A voice that the page's browser is made to have. */
export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

export const LOCAL_VOICES: readonly FakeVoice[] = [
  { name: 'Cora', lang: 'en-US', localService: true },
  { name: 'Mei', lang: 'zh-CN', localService: true },
  { name: 'Lin', lang: 'zh-TW', localService: true },
];
export const REMOTE_VOICES: readonly FakeVoice[] = [
  { name: 'Cloud English', lang: 'en-US', localService: false },
  { name: 'Cloud 普通话', lang: 'zh-CN', localService: false },
];

/** What was given to a voice to say. */
export interface Spoken {
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
}

/** Runs in the page: a speechSynthesis that writes down what it is given. */
export function installFakeSpeech(given: { voices: readonly FakeVoice[]; lastsMs: number }): void {
  class Utterance extends EventTarget {
    voice: FakeVoice | null = null;
    lang = '';
    rate = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const spoken: Spoken[] = [];
  const voices = given.voices.map((voice) => ({ ...voice, voiceURI: voice.name }));
  let timer = 0;
  let late: typeof voices = [];
  const synthesis = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    getVoices: () => late,
    speak(utterance: Utterance) {
      spoken.push({
        text: utterance.text,
        voice: utterance.voice?.name ?? '',
        rate: utterance.rate,
      });
      synthesis.speaking = true;
      utterance.dispatchEvent(new Event('start'));
      timer = window.setTimeout(() => {
        synthesis.speaking = false;
        utterance.dispatchEvent(new Event('end'));
      }, given.lastsMs);
    },
    cancel() {
      clearTimeout(timer);
      synthesis.speaking = false;
    },
    resume: () => undefined,
  });
  // As Chrome does: the list is empty when the page begins.
  window.setTimeout(() => {
    late = voices;
    synthesis.dispatchEvent(new Event('voiceschanged'));
  }, 50);
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'spokenInTest', { value: spoken });
}

/**
 * Gives every page of the profile from its next load on these voices and no other.
 *
 * @param lastsMs how long each utterance sounds
 */
export async function useVoices(
  chromium: BrowserProfile,
  voices: readonly FakeVoice[],
  lastsMs = 30,
): Promise<void> {
  await chromium.context.addInitScript(installFakeSpeech, { voices, lastsMs });
}

/** What the page has said since it was loaded, in order. */
export function spokenIn(page: Page): Promise<readonly Spoken[]> {
  return page.evaluate(
    () => (window as unknown as { spokenInTest: readonly Spoken[] }).spokenInTest,
  );
}
