import { chooseVoice, type VoiceChoice } from '../../domain/speech/choose-voice.ts';
import { slowerPace } from '../../domain/speech/pace.ts';
import { speechChunks } from '../../domain/speech/speech-chunks.ts';
import { type Tongue, tongueOf } from '../../domain/speech/tongue.ts';
import type { ChineseScript, Language } from '../../domain/text/language.ts';
import type { Collection } from '../../storage/collection.ts';
import { browserEngine } from './browser-engine.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import type { SpeechEngine, UtteranceEnd } from './speech-engine.ts';
import { type LiveSpeechSettings, liveSpeechSettings } from './speech-settings.ts';

/** Something to be said, in the language that it is in. */
export interface Sentence {
  readonly text: string;
  readonly language: Language;
  readonly script: ChineseScript;
}

export type Manner = 'normal' | 'slower';

/** How it ended; `no-voice` where none may or can say it, `nothing` where there is nothing to say. */
export type SpeechEnd = UtteranceEnd | 'no-voice' | 'nothing';

/** Speech of this tab: the browser's voices, used as the learner has set. */
export interface Speech {
  readonly engine: SpeechEngine;
  readonly speaker: Speaker;
  readonly settings: LiveSpeechSettings;
  /** Undefined until voices and settings are known. */
  readonly voiceFor: (tongue: Tongue) => VoiceChoice | undefined;
  /** @param key tells who asked, in `speaker.speaking` */
  readonly say: (key: string, sentence: Sentence, manner?: Manner) => Promise<SpeechEnd>;
}

export function createSpeech(engine: SpeechEngine, settings: LiveSpeechSettings): Speech {
  const speaker = createSpeaker(engine);
  const voiceFor = (tongue: Tongue): VoiceChoice | undefined => {
    const set = settings.current();
    const { voices, settled } = engine.known();
    if (set === undefined || !settled) return undefined;
    const { mayLeaveDevice, voiceIds } = set;
    return chooseVoice(voices, tongue, { voiceId: voiceIds[tongue], mayLeaveDevice });
  };
  const whenKnown = (): Promise<void> =>
    new Promise((resolve) => {
      const ends: (() => void)[] = [];
      const look = (): void => {
        if (settings.current() === undefined || !engine.known().settled) return;
        for (const end of ends) end();
        resolve();
      };
      ends.push(engine.onVoices(look), settings.subscribe(look));
    });
  return {
    engine,
    speaker,
    settings,
    voiceFor,
    async say(key, { text, language, script }, manner = 'normal') {
      const tongue = tongueOf(language, script);
      if (voiceFor(tongue) === undefined) await whenKnown();
      const choice = voiceFor(tongue);
      const set = settings.current();
      if (choice?.kind !== 'voice' || set === undefined) return 'no-voice';
      const pace = manner === 'slower' ? slowerPace(set.pace) : set.pace;
      const { voice } = choice;
      const chunks = speechChunks(text, language, pace);
      if (chunks.length === 0) return 'nothing';
      return speaker.say({
        key,
        utterances: chunks.map((chunk) => ({ text: chunk, voice, pace })),
      });
    },
  };
}

const speechByCollection = new WeakMap<Collection, Speech>();

/** The one Speech of a collection's tab, made when the first screen that can speak asks for it. */
export function speechOf(collection: Collection): Speech {
  const known = speechByCollection.get(collection);
  if (known !== undefined) return known;
  const speech = createSpeech(browserEngine(window), liveSpeechSettings(collection));
  speechByCollection.set(collection, speech);
  const silence = (): void => {
    if (document.visibilityState === 'hidden') speech.speaker.stop();
  };
  // Nobody wants a voice out of a tab that they have left, and browsers keep speaking after a reload.
  document.addEventListener('visibilitychange', silence);
  window.addEventListener('pagehide', () => speech.speaker.stop());
  return speech;
}
