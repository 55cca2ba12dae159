import { useTranslation } from 'react-i18next';
import type { FoldScript } from '../../../domain/cards/exercises/fold-word.ts';
import { isSameWording } from '../../../domain/cards/exercises/is-same-wording.ts';
import type { ChineseScript } from '../../../domain/text/language.ts';
import { ForeignText, langOf } from '../../../ui/foreign-text.tsx';
import type { ClozePlan } from './exercise-answer-props.ts';
import styles from './exercises.module.css';

/** The whole sentence with its word marked, and the own word where it was another. */
export function ClozeRevealed(props: {
  readonly plan: ClozePlan;
  readonly answer: string;
  readonly script: ChineseScript;
  readonly foldScript: FoldScript;
}) {
  const { t } = useTranslation();
  const { plan, answer, script, foldScript } = props;
  const { gap, language } = plan;
  const isSame = isSameWording(answer, gap.word, foldScript);
  return (
    <div className={styles['cloze']} role="group" aria-label={t('review.comparison')}>
      <ForeignText language={language} script={script} size="prompt">
        {gap.before}
        <mark className={styles['filled']}>{gap.word}</mark>
        {gap.after}
      </ForeignText>
      {answer !== '' && (
        <p role="status" className={styles['verdict']}>
          {isSame ? `✓ ${t('exercise.sameWord')}` : t('exercise.otherWord')}{' '}
          {!isSame && <span lang={langOf(language, script)}>{answer}</span>}
        </p>
      )}
    </div>
  );
}
