import { useTranslation } from 'react-i18next';
import {
  DIRECTIONS,
  type Direction,
  type Exercise,
  isDirection,
} from '../domain/cards/exercise.ts';
import { ChoiceGroup } from './choice-group.tsx';

export type Directions = Direction | 'both';

export function directionsToExercises(directions: Directions): readonly Exercise[] {
  return directions === 'both' ? DIRECTIONS : [directions];
}

export function exercisesToDirections(exercises: readonly Exercise[]): Directions {
  const [first, second] = exercises.filter(isDirection);
  return first !== undefined && second === undefined ? first : 'both';
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
