import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tongueOf } from '../../../domain/speech/tongue.ts';
import type { Sentence } from '../../../services/speech/speech.ts';
import { REMOTE_RECOGNITION_KEY } from '../../../services/speech/speech-settings.ts';
import { useRecognition } from '../../../services/speech/use-recognition.ts';
import { useSpeech } from '../../../services/speech/use-speech.ts';
import { useSetting } from '../../../services/use-setting.ts';
import { isBoolean } from '../../../shared/json.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import styles from './speech.module.css';

/**
 * Has the browser understand what is read aloud. Where it sends the sound away, as most do, only once
 * the learner has agreed to that. Nothing where the browser cannot.
 */
export function RecogniseSpeech(props: {
  readonly sentence: Sentence;
  readonly onHeard: (words: string) => void;
}) {
  const { t } = useTranslation();
  const { sentence, onHeard } = props;
  const { speaker } = useSpeech();
  const { place, state, start, stop } = useRecognition(
    tongueOf(sentence.language, sentence.script),
    onHeard,
  );
  const [mayBeSent, setMayBeSent] = useSetting<boolean>(REMOTE_RECOGNITION_KEY, isBoolean, false);
  const [isAsking, setIsAsking] = useState(false);
  const isListening = state.kind === 'listening';

  const listen = (): void => {
    speaker.stop();
    start();
  };
  const toggle = (): void => {
    if (isListening) stop();
    else if (place === 'device' || mayBeSent) listen();
    else if (place === 'service') setIsAsking(true);
  };
  useShortcuts({ c: toggle });
  if (place === undefined || place === 'nowhere') return null;

  return (
    <div className={styles['part']} role="group" aria-label={t('speech.recognise.label')}>
      <div className={styles['buttons']}>
        <Button className={isListening ? styles['running'] : undefined} onClick={toggle}>
          {t(isListening ? 'speech.recognise.stop' : 'speech.recognise.start')} <kbd>C</kbd>
        </Button>
      </div>
      <p className={styles['hint']} role="status">
        {state.kind === 'failed'
          ? t(`speech.recognise.failed.${state.why}`)
          : isListening
            ? t('speech.recognise.listening')
            : t(`speech.recognise.place.${place}`)}
      </p>
      {isAsking && (
        <Dialog title={t('speech.recognise.consent')} onClose={() => setIsAsking(false)}>
          <p>{t('speech.recognise.consentText')}</p>
          <div className={styles['buttons']}>
            <Button
              look="primary"
              onClick={() => {
                setMayBeSent(true);
                setIsAsking(false);
                listen();
              }}
            >
              {t('speech.recognise.agree')}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{t('speech.recognise.decline')}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
