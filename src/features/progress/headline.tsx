import { useTranslation } from 'react-i18next';
import { countFrom } from '../../domain/progress/day-histogram.ts';
import type { DueCounts } from '../../domain/progress/due-counts.ts';
import { forecast } from '../../domain/progress/forecast.ts';
import { gradeCounts } from '../../domain/progress/grade-counts.ts';
import type { TextTally } from '../../domain/progress/text-tally.ts';
import { sumTotals } from '../../domain/progress/totals/sum-totals.ts';
import { sumDue } from '../../services/use-overview.ts';
import { DueLine } from '../../ui/due-line.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './progress.module.css';
import type { ProgressView } from './progress-view.ts';
import { useWords } from './use-words.ts';

/** The answer on top: what one knows, what is due, and when; and what was done today. */
export function Headline({ view, due }: { readonly view: ProgressView; readonly due: DueCounts }) {
  const { t } = useTranslation();
  const words = useWords();
  const { today, tallies, exercises, blocks } = view;
  const { begun, known } = knownNow(tallies, view);
  const { steps } = forecast(tallies, exercises, today, 2, 'day');
  const tomorrow = words.number(steps[1]?.cards ?? 0);
  const waiting = sumDue(due);
  const done = sumTotals(blocks, { from: today, to: today, exercises });
  const [day] = done.days;
  const fresh = gradeCounts(done.counts).find(({ phase }) => phase === 'new')?.grades ?? [];
  const introduced = fresh.reduce((sum, count) => sum + count, 0);
  if (begun === 0 && blocks.length === 0) {
    return (
      <Surface label={t('progress.today')}>
        <p className={styles['big']}>{t('progress.nothingBegun')}</p>
        <p>{t('progress.beginHint')}</p>
        {waiting > 0 && <StudyLink />}
      </Surface>
    );
  }
  return (
    <Surface label={t('progress.today')}>
      <p className={styles['big']}>
        {t('progress.known', {
          count: begun,
          begun: words.number(begun),
          known: words.number(known),
        })}
      </p>
      <p className={styles['medium']}>
        {waiting > 0
          ? t('progress.waiting', { count: waiting, tomorrow })
          : t('progress.nothingWaits', { tomorrow })}
      </p>
      <dl className={styles['todayFacts']}>
        <div>
          <dt>{t('progress.today')}</dt>
          <dd>
            {day === undefined
              ? t('progress.doneNone')
              : t('progress.done', { count: day.answers, minutes: words.minutes(day.durationMs) })}
          </dd>
          {introduced > 0 && <dd>{t('progress.doneNew', { count: introduced })}</dd>}
        </div>
        <div>
          <dt>{t('progress.left')}</dt>
          <dd>
            <DueLine due={due} />
          </dd>
        </div>
      </dl>
      {waiting > 0 && <StudyLink />}
    </Surface>
  );
}

function StudyLink() {
  const { t } = useTranslation();
  return (
    <p>
      <LinkButton to="/review" look="primary">
        {t('progress.study')}
      </LinkButton>
    </p>
  );
}

function knownNow(tallies: readonly TextTally[], { exercises, today }: ProgressView) {
  const standings = tallies.flatMap(({ standing }) =>
    exercises.flatMap((exercise) => standing[exercise] ?? []),
  );
  return {
    begun: standings.reduce((sum, { started }) => sum + started, 0),
    known: standings.reduce((sum, one) => sum + countFrom(one.recalledUntil, today), 0),
  };
}
