import { useTranslation } from 'react-i18next';
import { gradeCounts } from '../../domain/progress/grade-counts.ts';
import { BarChart } from '../../ui/charts/bar-chart.tsx';
import { FigureFrame } from '../../ui/charts/figure-frame.tsx';
import { Surface } from '../../ui/surface.tsx';
import type { ProgressView } from './progress-view.ts';
import { useWords } from './use-words.ts';

const GRADE_NAMES = ['again', 'hard', 'good', 'easy'] as const;

/** How answers were graded, by how the cards stood. */
export function Grades({ view }: { readonly view: ProgressView }) {
  const { t } = useTranslation();
  const words = useWords();
  const phases = gradeCounts(view.sum.counts);
  const title = t('progress.grades.title');
  if (view.sum.days.length === 0) {
    return (
      <Surface title={title}>
        <p>{t('progress.noAnswers')}</p>
      </Surface>
    );
  }
  const names = phases.map(({ phase }) => t(`progress.grades.phases.${phase}`));
  const textOf = (at: number): string => {
    const grades = phases[at]?.grades ?? [];
    const parts = GRADE_NAMES.map((grade, place) => `${t(`grade.${grade}`)} ${grades[place] ?? 0}`);
    const count = grades.reduce((sum, one) => sum + one, 0);
    const all = t('progress.answersOf', { name: names[at] ?? '', count });
    return `${all} · ${parts.join(' · ')}`;
  };
  return (
    <Surface title={title}>
      <FigureFrame
        title={title}
        how={t('progress.grades.how')}
        table={{
          columns: [t('progress.grades.group'), ...GRADE_NAMES.map((grade) => t(`grade.${grade}`))],
          rows: phases.map(({ grades }, at) => [names[at] ?? '', ...grades]),
        }}
      >
        <BarChart
          title={title}
          names={names}
          series={GRADE_NAMES.map((grade, place) => ({
            name: t(`grade.${grade}`),
            tone: grade,
            values: phases.map(({ grades }) => grades[place] ?? 0),
          }))}
          width={view.half}
          textOf={textOf}
          format={words.number}
        />
      </FigureFrame>
    </Surface>
  );
}
