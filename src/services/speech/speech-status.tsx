import { useTranslation } from 'react-i18next';
import { useSpeaking } from './use-speech.ts';

/** Tells a screen reader that a voice is reading out, and when it has stopped. One a screen. */
export function SpeechStatus() {
  const { t } = useTranslation();
  const isSpeaking = useSpeaking() !== undefined;
  return (
    <p className="sr-only" role="status">
      {isSpeaking ? t('speech.speaking') : ''}
    </p>
  );
}
