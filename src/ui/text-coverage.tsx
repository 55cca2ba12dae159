import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../domain/cards/bilingual-text.ts';
import { isDirection } from '../domain/cards/exercise.ts';
import { coverage } from '../domain/progress/coverage.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import type { LearningDay } from '../shared/time.ts';
import { CoverageBar } from './coverage-bar.tsx';

/** The coverage bars of one text, one a direction that it is translated in. */
export function TextCoverage(props: {
  readonly text: BilingualText;
  readonly tally: TextTally;
  readonly day: LearningDay;
}) {
  const { t } = useTranslation();
  return props.text.exercises
    .filter(isDirection)
    .map((direction) => (
      <CoverageBar
        key={direction}
        label={t(`exercise.${direction}`)}
        coverage={coverage(props.tally, direction, props.day)}
      />
    ));
}
