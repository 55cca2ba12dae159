import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComparedPart, compareAnswer } from '../../domain/cards/compare-answer.ts';
import type { ChineseScript, Language } from '../../domain/text/language.ts';
import { ForeignText } from '../../ui/foreign-text.tsx';
import styles from './review.module.css';

export interface RevealedProps {
  readonly answer: string;
  readonly reference: string;
  readonly language: Language;
  readonly script: ChineseScript;
  /** What reads the reference out. */
  readonly listen: ReactNode;
}

/** The reference beside the own answer, with what differs marked by sign and line as well as colour. */
export function Revealed({ answer, reference, language, script, listen }: RevealedProps) {
  const { t } = useTranslation();
  const comparison = useMemo(() => compareAnswer(answer, reference), [answer, reference]);
  const typed = answer.trim() !== '';
  const differs = typed && !comparison.same;
  return (
    <div className={styles['revealed']} role="group" aria-label={t('review.comparison')}>
      {typed && (
        <div>
          <h2>{t('review.yours')}</h2>
          <ForeignText language={language} script={script}>
            <Parts parts={comparison.answer} mark={differs ? 'extra' : undefined} />
          </ForeignText>
        </div>
      )}
      <div>
        <h2>{t('review.reference')}</h2>
        <div className={styles['spoken']}>
          <ForeignText language={language} script={script}>
            <Parts parts={comparison.reference} mark={differs ? 'missing' : undefined} />
          </ForeignText>
          {listen}
        </div>
      </div>
      {typed && (
        <p className={styles['legend']}>
          {comparison.same ? t('review.same') : t('review.legend')}
        </p>
      )}
    </div>
  );
}

function Parts(props: {
  readonly parts: readonly ComparedPart[];
  readonly mark: 'extra' | 'missing' | undefined;
}) {
  const Mark = props.mark === 'extra' ? 'del' : 'ins';
  return props.parts.map((part, index) => {
    const key = `${index}:${part.text}`;
    if (part.shared || props.mark === undefined) return <span key={key}>{part.text}</span>;
    return (
      <Mark key={key} className={styles[props.mark]}>
        {part.text}
      </Mark>
    );
  });
}
