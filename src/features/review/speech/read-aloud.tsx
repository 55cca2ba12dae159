import { useTranslation } from 'react-i18next';
import type { Sentence } from '../../../services/speech/speech.ts';
import { Button } from '../../../ui/button.tsx';
import { ForeignText } from '../../../ui/foreign-text.tsx';
import { OwnRecording } from './own-recording.tsx';
import { RecogniseSpeech } from './recognise-speech.tsx';
import styles from './speech.module.css';

export interface ReadAloudProps {
  readonly sentence: Sentence;
  /** The words that were understood, empty while there are none. */
  readonly understood: string;
  readonly isRevealed: boolean;
  readonly onUnderstood: (words: string) => void;
  readonly onReveal: () => void;
}

/**
 * Reading a sentence aloud: recorded and compared by ear with the voice, and understood by the browser
 * where it can and may. None of it is needed to go on.
 */
export function ReadAloud(props: ReadAloudProps) {
  const { t } = useTranslation();
  const { sentence, understood, isRevealed } = props;
  return (
    <div className={styles['aloud']}>
      <OwnRecording sentence={sentence} />
      {!isRevealed && (
        <>
          <RecogniseSpeech sentence={sentence} onHeard={props.onUnderstood} />
          {understood !== '' && (
            <div className={styles['understood']} role="status">
              <span className={styles['hint']}>{t('speech.aloud.understood')}</span>
              <ForeignText language={sentence.language} script={sentence.script}>
                {understood}
              </ForeignText>
            </div>
          )}
          <Button look="primary" data-reveal="" onClick={props.onReveal}>
            {t(understood === '' ? 'speech.aloud.done' : 'review.check')} <kbd>Enter</kbd>
          </Button>
        </>
      )}
    </div>
  );
}
