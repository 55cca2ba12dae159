import { useTranslation } from 'react-i18next';
import type { Hint } from '../../../domain/cards/exercises/hint.ts';
import type { ChineseScript, Language } from '../../../domain/text/language.ts';
import { Button } from '../../../ui/button.tsx';
import { langOf } from '../../../ui/foreign-text.tsx';
import styles from './exercises.module.css';

export interface HintListProps {
  readonly hints: readonly Hint[];
  /** How many of them were taken. */
  readonly taken: number;
  readonly language: Language;
  readonly script: ChineseScript;
  readonly onTake: () => void;
}

/** The hints that were taken, and the next one to be had. */
export function HintList({ hints, taken, language, script, onTake }: HintListProps) {
  const { t } = useTranslation();
  if (hints.length === 0) return null;
  return (
    <div className={styles['hints']}>
      <div role="status">
        <ul aria-label={t('exercise.hints')}>
          {hints.slice(0, taken).map((hint) => (
            <li key={hint.kind}>
              {hint.kind === 'length' ? (
                t(`exercise.hint.${hint.unit}`, { count: hint.count })
              ) : (
                <>
                  {t(`exercise.hint.${hint.kind}`)}{' '}
                  <span lang={hint.kind === 'reading' ? 'zh-Latn' : langOf(language, script)}>
                    {hint.text}
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
      {taken < hints.length && (
        <Button look="quiet" onClick={onTake}>
          {t(taken === 0 ? 'exercise.takeHint' : 'exercise.nextHint')} <kbd>H</kbd>
        </Button>
      )}
    </div>
  );
}
