import { AnswerField } from '../answer-field.tsx';
import { BuildAnswer } from './build-answer.tsx';
import { ClozeAnswer } from './cloze-answer.tsx';
import type { ExerciseAnswerProps } from './exercise-answer-props.ts';

/** Where the learner answers, by the kind of the exercise. */
export function ExerciseAnswer(props: ExerciseAnswerProps) {
  const { plan, ...rest } = props;
  switch (plan.kind) {
    case 'sentence':
      return <AnswerField {...rest} language={plan.language} />;
    case 'cloze':
      return <ClozeAnswer {...rest} plan={plan} />;
    case 'build':
      return <BuildAnswer {...rest} plan={plan} />;
  }
}
