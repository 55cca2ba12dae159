import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../domain/cards/bilingual-text.ts';
import { coverage } from '../domain/progress/coverage.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import type { LearningDay } from '../shared/time.ts';
import { CoverageBar } from './coverage-bar.tsx';

/** The coverage bars of one text, one a direction that it is asked in. */
export function TextCoverage(props: {
  readonly text: BilingualText;
  readonly tally: TextTally;
  readonly day: LearningDay;
}) {
  const { t } = useTranslation();
  return props.text.exercises.map((exercise) => (
    <CoverageBar
      key={exercise}
      label={t(`exercise.${exercise}`)}
      coverage={coverage(props.tally, exercise, props.day)}
    />
  ));
}
