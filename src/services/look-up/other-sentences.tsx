import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FoundSentence } from '../../domain/chinese/dictionary/find-sentences.ts';
import type { LookUp } from '../../domain/chinese/dictionary/look-up.ts';
import { Button } from '../../ui/button.tsx';
import { ForeignText } from '../../ui/foreign-text.tsx';
import { useServices } from '../services.tsx';
import { writtenForms } from './headword-of.ts';
import styles from './look-up.module.css';

const FEW = 3;
const MANY = 30;

/** Other sentences of the learner's texts with the word. */
export function OtherSentences(props: { readonly found: LookUp; readonly sentence: string }) {
  const { t } = useTranslation();
  const { askLanguage } = useServices();
  const { found, sentence } = props;
  const [most, setMost] = useState(FEW);
  const [others, setOthers] = useState<readonly FoundSentence[]>();
  const { language } = found;
  const forms = writtenForms(found).join('\n');
  useEffect(() => {
    let isOld = false;
    const question = { language, words: forms.split('\n'), except: sentence, most: most + 1 };
    void askLanguage((work) => work.findSentences(question)).then((answer) => {
      if (!isOld) setOthers(answer.ok ? answer.value : []);
    });
    return () => {
      isOld = true;
    };
  }, [askLanguage, language, forms, sentence, most]);

  if (others === undefined) return null;
  return (
    <section aria-label={t('words.sentences')} className={styles['section']}>
      <h3>{t('words.sentences')}</h3>
      {others.length === 0 && <p className={styles['soft']}>{t('words.noSentences')}</p>}
      <ul className={styles['sentences']}>
        {others.slice(0, most).map((other) => (
          <li key={other.noteId}>
            <Link href={`/text/${other.textId}/at/${other.noteId}`}>
              <span className="sr-only">{t('words.toText')} </span>
              <Marked found={other} language={language} />
            </Link>
            <ForeignText language={language === 'zh' ? 'en' : 'zh'}>
              <span className={styles['soft']}>{language === 'zh' ? other.en : other.zh}</span>
            </ForeignText>
          </li>
        ))}
      </ul>
      {others.length > most && most < MANY && (
        <Button look="quiet" onClick={() => setMost(MANY)}>
          {t('words.moreSentences')}
        </Button>
      )}
    </section>
  );
}

function Marked(props: { readonly found: FoundSentence; readonly language: 'en' | 'zh' }) {
  const { found, language } = props;
  const sentence = found[language];
  return (
    <ForeignText language={language}>
      {sentence.slice(0, found.start)}
      <mark>{sentence.slice(found.start, found.end)}</mark>
      {sentence.slice(found.end)}
    </ForeignText>
  );
}
