import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isSpeakable } from '../../../domain/speech/speech-chunks.ts';
import type { Sentence } from '../../../services/speech/speech.ts';
import { useSay } from '../../../services/speech/use-say.ts';
import { useSpeaking, useSpeech } from '../../../services/speech/use-speech.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './speech.module.css';
import { PROMPT } from './use-desk-speech.ts';

/** A sentence that is heard: again, slower, and in writing once the learner asks for it. */
export function HeardPrompt(props: {
  readonly sentence: Sentence;
  /** Not where writing it down is the exercise. */
  readonly canBeShown: boolean;
  readonly isShown: boolean;
  readonly onShow: () => void;
  /** The sentence in writing. */
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const { sentence, canBeShown, onShow } = props;
  const { speaker } = useSpeech();
  const say = useSay();
  const isSpeaking = useSpeaking() === PROMPT;
  // Nothing in it can be heard: only marks, or an emoji.
  const isShown = props.isShown || !isSpeakable(sentence.text);
  return (
    <div className={styles['heard']} role="group" aria-label={t('speech.desk.heard')}>
      <div className={styles['buttons']}>
        <Button
          look={isSpeaking ? 'plain' : 'primary'}
          onClick={() => (isSpeaking ? speaker.stop() : void say(PROMPT, sentence))}
        >
          {t(isSpeaking ? 'speech.stop' : 'speech.desk.again')} <kbd>V</kbd>
        </Button>
        <Button onClick={() => void say(PROMPT, sentence, 'slower')}>
          {t('speech.slower')} <kbd>⇧V</kbd>
        </Button>
        {canBeShown && !isShown && (
          <Button look="quiet" onClick={onShow}>
            {t('speech.desk.show')}
          </Button>
        )}
      </div>
      {isShown ? (
        props.children
      ) : (
        <p className={`${styles['hint']} ${styles['chord']}`}>{t('speech.desk.chord')}</p>
      )}
    </div>
  );
}
