import { isPace, NORMAL_PACE, type Pace } from '../../domain/speech/pace.ts';
import type { Tongue } from '../../domain/speech/tongue.ts';
import type { Json } from '../../shared/json.ts';
import type { Collection } from '../../storage/collection.ts';
import { liveRead } from '../../storage/live-read.ts';
import { readSetting } from '../../storage/settings-repository.ts';

/** What the learner has set about speech. */
export interface SpeechSettings {
  /** Ids of the voices that were chosen. */
  readonly voiceIds: Readonly<Record<Tongue, string | undefined>>;
  /** Whether text may be sent away to be spoken, by the voices that do so. */
  readonly mayLeaveDevice: boolean;
  readonly pace: Pace;
}

export const VOICE_KEYS: Readonly<Record<Tongue, string>> = {
  en: 'voice-en',
  'zh-hans': 'voice-zh-hans',
  'zh-hant': 'voice-zh-hant',
};
export const REMOTE_VOICES_KEY = 'remote-voices';
/** Whether what the learner says may be sent away to be recognised. */
export const REMOTE_RECOGNITION_KEY = 'remote-recognition';
export const PACE_KEY = 'speech-pace';

/** Stands in a setting for a voice that is chosen for the learner. */
export const ANY_VOICE = '';

const asVoiceId = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== ANY_VOICE ? value : undefined;

async function readSpeechSettings({ db }: Collection): Promise<SpeechSettings> {
  const [en, hans, hant, remote, pace] = await Promise.all([
    readSetting(db, VOICE_KEYS.en),
    readSetting(db, VOICE_KEYS['zh-hans']),
    readSetting(db, VOICE_KEYS['zh-hant']),
    readSetting(db, REMOTE_VOICES_KEY),
    readSetting(db, PACE_KEY),
  ]);
  return {
    voiceIds: { en: asVoiceId(en), 'zh-hans': asVoiceId(hans), 'zh-hant': asVoiceId(hant) },
    mayLeaveDevice: remote === true,
    pace: isPace(pace) ? pace : NORMAL_PACE,
  };
}

export interface LiveSpeechSettings {
  /** Undefined until they were read. */
  readonly current: () => SpeechSettings | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The settings as they are in the database, also when another tab changes them. */
export function liveSpeechSettings(collection: Collection): LiveSpeechSettings {
  const listeners = new Set<() => void>();
  let settings: SpeechSettings | undefined;
  liveRead(
    () => readSpeechSettings(collection),
    (read) => {
      settings = read;
      for (const listener of listeners) listener();
    },
    // The screen that shows speech reads the database as well, and says what is wrong with it.
    () => undefined,
  );
  return {
    current: () => settings,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
