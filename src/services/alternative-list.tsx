import { useTranslation } from 'react-i18next';
import { type Alternatives, withoutAlternative } from '../domain/cards/alternatives.ts';
import type { ChineseScript } from '../domain/text/language.ts';
import { Button } from '../ui/button.tsx';
import { langOf } from '../ui/foreign-text.tsx';
import styles from './edit-pair-dialog.module.css';

/** The answers that the learner accepts beside a pair, each to be taken out again. */
export function AlternativeList(props: {
  readonly alternatives: Alternatives;
  readonly script: ChineseScript;
  readonly onChange: (alternatives: Alternatives) => void;
}) {
  const { t } = useTranslation();
  const { alternatives, script, onChange } = props;
  return (['en', 'zh'] as const).map((language) => {
    const answers = alternatives[language] ?? [];
    if (answers.length === 0) return null;
    return (
      <section key={language} className={styles['alternatives']}>
        <h3>{t(`feedback.alternatives.${language}`)}</h3>
        <ul>
          {answers.map((answer) => (
            <li key={answer}>
              <span lang={langOf(language, script)}>{answer}</span>
              <Button
                look="quiet"
                aria-label={t('feedback.removeAlternative', { answer })}
                onClick={() =>
                  onChange(withoutAlternative({ en: '', zh: '', alternatives }, language, answer))
                }
              >
                {t('feedback.remove')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
