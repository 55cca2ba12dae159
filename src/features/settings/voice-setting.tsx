import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { chooseVoice } from '../../domain/speech/choose-voice.ts';
import { rankVoices } from '../../domain/speech/rank-voices.ts';
import { languageOfTongue, type Tongue } from '../../domain/speech/tongue.ts';
import type { Voice } from '../../domain/speech/voice.ts';
import { voicePlace } from '../../domain/speech/voice-place.ts';
import { ANY_VOICE, VOICE_KEYS } from '../../services/speech/speech-settings.ts';
import { useSay } from '../../services/speech/use-say.ts';
import { useSpeaking, useSpeech } from '../../services/speech/use-speech.ts';
import { useSetting } from '../../services/use-setting.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './settings.module.css';

/** Of our own; in the language of the voice, whatever the interface speaks. */
const SAMPLES: Readonly<Record<Tongue, string>> = {
  en: 'The last bus was late again, so we walked home in the rain.',
  'zh-hans': '末班车又晚点了，我们就冒着雨走回了家。',
  'zh-hant': '末班車又晚點了，我們就冒著雨走回了家。',
};

const isString = (value: unknown): value is string => typeof value === 'string';

/** The voice that reads one tongue, with a sentence to try it on, or why there is none. */
export function VoiceSetting({ tongue }: { readonly tongue: Tongue }) {
  const { t, i18n } = useTranslation();
  const speech = useSpeech();
  const say = useSay();
  const speaking = useSpeaking();
  const [chosen, choose] = useSetting<string>(VOICE_KEYS[tongue], isString, ANY_VOICE);
  const ranked = rankVoices(speech.engine.known().voices, tongue);
  const mayLeave = speech.settings.current()?.mayLeaveDevice === true;
  const shown = ranked.filter(({ local }) => local || mayLeave);
  const choice = speech.voiceFor(tongue);
  const key = `settings ${tongue}`;
  const script = tongue === 'zh-hant' ? 'hant' : 'hans';
  const sentence = { text: SAMPLES[tongue], language: languageOfTongue(tongue), script } as const;
  return (
    <div className={styles['voice']}>
      <SelectField<string>
        label={t(`speech.settings.voice.${tongue}`)}
        value={shown.some(({ id }) => id === chosen) ? chosen : ANY_VOICE}
        choices={[
          { value: ANY_VOICE, label: automaticLabel(t, ranked, tongue) },
          ...shown.map((voice) => ({
            value: voice.id,
            label: voiceLabel(t, voice, i18n.language),
          })),
        ]}
        onChange={choose}
      />
      <Button
        disabled={choice?.kind !== 'voice'}
        aria-label={t(speaking === key ? 'speech.stop' : `speech.settings.tryOutOf.${tongue}`)}
        onClick={() => (speaking === key ? speech.speaker.stop() : void say(key, sentence))}
      >
        {t(speaking === key ? 'speech.stop' : 'speech.settings.tryOut')}
      </Button>
      {choice?.kind !== 'voice' && (
        <p className={styles['hint']} role="status">
          {choice === undefined
            ? t('speech.settings.loading')
            : t(`speech.settings.missing.${choice.kind}`)}
        </p>
      )}
      {shown.length < ranked.length && (
        <p className={styles['hint']}>
          {t('speech.settings.hidden', { count: ranked.length - shown.length })}
        </p>
      )}
    </div>
  );
}

function automaticLabel(t: TFunction, voices: readonly Voice[], tongue: Tongue): string {
  const choice = chooseVoice(voices, tongue, { voiceId: undefined, mayLeaveDevice: false });
  return choice.kind === 'voice'
    ? t('speech.settings.automatic', { name: choice.voice.name })
    : t('speech.settings.automaticNone');
}

function voiceLabel(t: TFunction, voice: Voice, language: string): string {
  const at = voicePlace(voice.tag);
  const place =
    at?.language === 'zh'
      ? t(`speech.settings.place.${at.place}`)
      : regionName(at?.place, language);
  return t(voice.local ? 'speech.settings.named' : 'speech.settings.remoteNamed', {
    name: voice.name,
    place,
  });
}

function regionName(region: string | undefined, language: string): string {
  if (region === undefined || region === '') return 'English';
  return new Intl.DisplayNames([language], { type: 'region' }).of(region) ?? region;
}
