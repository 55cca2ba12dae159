import { useTranslation } from 'react-i18next';
import { EXERCISES, type Exercise } from '../domain/cards/exercise.ts';
import { ChoiceGroup } from './choice-group.tsx';

export type Directions = Exercise | 'both';

export function directionsToExercises(directions: Directions): readonly Exercise[] {
  return directions === 'both' ? EXERCISES : [directions];
}

export function exercisesToDirections(exercises: readonly Exercise[]): Directions {
  const [first] = exercises;
  return exercises.length === 1 && first !== undefined ? first : 'both';
}

/** In which directions a text is to be translated. */
export function DirectionChoice(props: {
  readonly value: Directions;
  readonly onChange: (value: Directions) => void;
}) {
  const { t } = useTranslation();
  return (
    <ChoiceGroup<Directions>
      label={t('directions.label')}
      hint={t('directions.hint')}
      value={props.value}
      choices={[
        { value: 'both', label: t('directions.both') },
        { value: 'en-zh', label: t('exercise.en-zh') },
        { value: 'zh-en', label: t('exercise.zh-en') },
      ]}
      onChange={props.onChange}
    />
  );
}
