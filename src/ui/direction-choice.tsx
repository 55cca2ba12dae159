import { useTranslation } from 'react-i18next';
import { DIRECTIONS, type Direction } from '../domain/cards/exercise.ts';
import { ChoiceGroup } from './choice-group.tsx';

type Choice = Direction | 'both' | 'none';

/** In which directions a text is to be translated. */
export function DirectionChoice(props: {
  readonly value: readonly Direction[];
  /** Whether it may be translated in none: only where it is asked in another way. */
  readonly mayBeNone: boolean;
  readonly onChange: (value: readonly Direction[]) => void;
}) {
  const { t } = useTranslation();
  const [first, second] = props.value;
  return (
    <ChoiceGroup<Choice>
      label={t('directions.label')}
      hint={t('directions.hint')}
      value={second === undefined ? (first ?? 'none') : 'both'}
      choices={[
        { value: 'both', label: t('directions.both') },
        ...DIRECTIONS.map((value) => ({ value, label: t(`exercise.${value}`) })),
        ...(props.mayBeNone
          ? [{ value: 'none' as const, label: t('exercise.noTranslation') }]
          : []),
      ]}
      onChange={(choice) => {
        if (choice === 'both') props.onChange(DIRECTIONS);
        else props.onChange(choice === 'none' ? [] : [choice]);
      }}
    />
  );
}
