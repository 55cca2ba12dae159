import { useTranslation } from 'react-i18next';
import { isPace, NORMAL_PACE, PACES, type Pace } from '../../domain/speech/pace.ts';
import { TONGUES } from '../../domain/speech/tongue.ts';
import { hasRecognition } from '../../services/speech/recogniser.ts';
import {
  PACE_KEY,
  REMOTE_RECOGNITION_KEY,
  REMOTE_VOICES_KEY,
} from '../../services/speech/speech-settings.ts';
import { SpeechStatus } from '../../services/speech/speech-status.tsx';
import { useSilenceOnLeave, useSpeech } from '../../services/speech/use-speech.ts';
import { useSetting } from '../../services/use-setting.ts';
import { isBoolean, type Json } from '../../shared/json.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './settings.module.css';
import { VoiceSetting } from './voice-setting.tsx';

const SYSTEMS = ['windows', 'mac', 'ios', 'android', 'linux'] as const;
const isPaceSetting = (value: Json | undefined): value is Pace => isPace(value);

/** Which voices read out, how fast, and whether one may send the text away. */
export function SpeechSettings() {
  const { t } = useTranslation();
  const { voiceFor } = useSpeech();
  useSilenceOnLeave();
  const [remote, setRemote] = useSetting<boolean>(REMOTE_VOICES_KEY, isBoolean, false);
  const [pace, setPace] = useSetting<Pace>(PACE_KEY, isPaceSetting, NORMAL_PACE);
  const choices = TONGUES.map((tongue) => voiceFor(tongue));
  const isMissing = choices.some((choice) => choice !== undefined && choice.kind !== 'voice');
  return (
    <Surface title={t('speech.settings.title')}>
      <p className={styles['hint']}>{t('speech.settings.intro')}</p>
      {TONGUES.map((tongue) => (
        <VoiceSetting key={tongue} tongue={tongue} />
      ))}
      <details open={isMissing}>
        <summary>{t('speech.settings.install')}</summary>
        <ul className={styles['systems']}>
          {SYSTEMS.map((system) => (
            <li key={system}>{t(`speech.settings.installFor.${system}`)}</li>
          ))}
        </ul>
      </details>
      <SelectField<string>
        label={t('speech.settings.pace')}
        hint={t('speech.settings.paceHint')}
        value={String(pace)}
        choices={PACES.map((each) => ({ value: String(each), label: `${each * 100} %` }))}
        onChange={(value) => setPace(Number(value))}
      />
      <ChoiceGroup<'on' | 'off'>
        label={t('speech.settings.remote')}
        hint={t('speech.settings.remoteHint')}
        value={remote ? 'on' : 'off'}
        choices={[
          { value: 'on', label: t('settings.on') },
          { value: 'off', label: t('settings.off') },
        ]}
        onChange={(value) => setRemote(value === 'on')}
      />
      {hasRecognition() && <RecognitionSetting />}
      <SpeechStatus />
    </Surface>
  );
}

/** The consent that reading aloud asks for, to be given or taken back. */
function RecognitionSetting() {
  const { t } = useTranslation();
  const [sent, setSent] = useSetting<boolean>(REMOTE_RECOGNITION_KEY, isBoolean, false);
  return (
    <ChoiceGroup<'on' | 'off'>
      label={t('speech.recognise.setting')}
      hint={t('speech.recognise.settingHint')}
      value={sent ? 'on' : 'off'}
      choices={[
        { value: 'on', label: t('settings.on') },
        { value: 'off', label: t('settings.off') },
      ]}
      onChange={(value) => setSent(value === 'on')}
    />
  );
}
