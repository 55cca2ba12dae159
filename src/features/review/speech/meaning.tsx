import { useTranslation } from 'react-i18next';
import { NoteSentence } from '../../../services/annotated-sentence/note-sentence.tsx';
import { PlayButton } from '../../../services/speech/play-button.tsx';
import type { Sentence } from '../../../services/speech/speech.ts';
import styles from './speech.module.css';
import type { SpokenCard } from './use-desk-speech.ts';

/** What a sentence that was read aloud means, where there is no answer to compare. */
export function Meaning(props: { readonly card: SpokenCard; readonly sentence: Sentence }) {
  const { t } = useTranslation();
  const { card, sentence } = props;
  return (
    <div className={styles['understood']} role="group" aria-label={t('speech.aloud.meaning')}>
      <h2 className={styles['hint']}>{t('speech.aloud.meaning')}</h2>
      <div className={styles['spoken']}>
        <NoteSentence note={card.note} language={sentence.language} text={card.text} />
        <PlayButton sentence={sentence} />
      </div>
    </div>
  );
}
