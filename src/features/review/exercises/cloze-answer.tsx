import { useTranslation } from 'react-i18next';
import { useSetting } from '../../../services/use-setting.ts';
import { isBoolean } from '../../../shared/json.ts';
import { Button } from '../../../ui/button.tsx';
import { ForeignText } from '../../../ui/foreign-text.tsx';
import { ClozeChoices } from './cloze-choices.tsx';
import { ClozeField } from './cloze-field.tsx';
import type { ClozePlan, ExerciseAnswerProps } from './exercise-answer-props.ts';
import styles from './exercises.module.css';

/** The sentence with its gap, to be written into or chosen for. */
export function ClozeAnswer(props: ExerciseAnswerProps<ClozePlan>) {
  const { t } = useTranslation();
  const { plan, mode, script, onReveal } = props;
  const { gap, language, choices } = plan;
  const [wantsChoices, setWantsChoices] = useSetting('cloze-choices', isBoolean, false);
  const chooses = wantsChoices && choices.length > 1;
  const isTyped = mode === 'type' && !chooses;
  return (
    <div className={styles['cloze']}>
      <ForeignText language={language} script={script} size="prompt">
        {gap.before}
        {isTyped ? (
          <ClozeField {...props} />
        ) : (
          <span className={styles['gap']} role="img" aria-label={t('exercise.gap')} />
        )}
        {gap.after}
      </ForeignText>
      {chooses ? (
        <ClozeChoices
          choices={choices}
          language={language}
          script={script}
          autoFocus={props.autoFocus}
          onChoose={(choice) => {
            props.onChange(choice);
            onReveal();
          }}
        />
      ) : (
        <Button look="primary" className={styles['check']} data-reveal="" onClick={onReveal}>
          {t(isTyped ? 'review.check' : 'exercise.showWord')} <kbd>Enter</kbd>
        </Button>
      )}
      {choices.length > 1 && (
        <p>
          <Button look="quiet" onClick={() => setWantsChoices(!wantsChoices)}>
            {t(wantsChoices ? 'exercise.write' : 'exercise.choose')}
          </Button>
        </p>
      )}
    </div>
  );
}
