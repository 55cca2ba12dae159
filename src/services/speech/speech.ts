import { chooseVoice, type VoiceChoice } from '../../domain/speech/choose-voice.ts';
import { NORMAL_PACE, slowerPace } from '../../domain/speech/pace.ts';
import { speechChunks } from '../../domain/speech/speech-chunks.ts';
import { type Tongue, tongueOf } from '../../domain/speech/tongue.ts';
import type { ChineseScript, Language } from '../../domain/text/language.ts';
import { readAttachment } from '../../storage/attachments/attachment-repository.ts';
import type { Collection } from '../../storage/collection.ts';
import { attemptWrite } from '../../storage/storage-failure.ts';
import { browserEngine } from './browser-engine.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import type { SpeechEngine, UtteranceEnd } from './speech-engine.ts';
import { type LiveSpeechSettings, liveSpeechSettings } from './speech-settings.ts';

/** Something to be said, in the language that it is in. */
export interface Sentence {
  readonly text: string;
  readonly language: Language;
  readonly script: ChineseScript;
  /** The name of a recording that says it, to be played in place of a voice. */
  readonly recording?: string | undefined;
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

/** @param load the bytes of a recording; undefined where it is not on this device */
export function createSpeech(
  engine: SpeechEngine,
  settings: LiveSpeechSettings,
  load: (recording: string) => PromiseLike<Blob | undefined>,
): Speech {
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
  /** `broken` where it is not here or is no sound to this browser: then a voice says it. */
  const playFirst = (key: string, recording: string, manner: Manner): Promise<UtteranceEnd> => {
    const pace = settings.current()?.pace ?? NORMAL_PACE;
    const recorded = {
      load: () => load(recording),
      pace: manner === 'slower' ? slowerPace(pace) : pace,
    };
    return speaker.say({ key, utterances: [recorded] });
  };
  return {
    engine,
    speaker,
    settings,
    voiceFor,
    async say(key, { text, language, script, recording }, manner = 'normal') {
      if (recording !== undefined) {
        const end = await playFirst(key, recording, manner);
        if (end !== 'broken') return end;
      }
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

/** What cannot be read is as good as not there: a voice says it, and checking the collection tells. */
async function loadRecording({ db }: Collection, name: string): Promise<Blob | undefined> {
  const found = await attemptWrite(() => readAttachment(db, name));
  if (!found.ok || found.value === undefined) return undefined;
  return new Blob([found.value.bytes], { type: found.value.type });
}

const speechByCollection = new WeakMap<Collection, Speech>();

/** The one Speech of a collection's tab, made when the first screen that can speak asks for it. */
export function speechOf(collection: Collection): Speech {
  const known = speechByCollection.get(collection);
  if (known !== undefined) return known;
  const speech = createSpeech(browserEngine(window), liveSpeechSettings(collection), (recording) =>
    loadRecording(collection, recording),
  );
  speechByCollection.set(collection, speech);
  const silence = (): void => {
    if (document.visibilityState === 'hidden') speech.speaker.stop();
  };
  // Nobody wants a voice out of a tab that they have left, and browsers keep speaking after a reload.
  document.addEventListener('visibilitychange', silence);
  window.addEventListener('pagehide', () => speech.speaker.stop());
  return speech;
}
