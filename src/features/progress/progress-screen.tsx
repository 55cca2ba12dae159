import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { sumTotals } from '../../domain/progress/totals/sum-totals.ts';
import { ALL_TEXTS } from '../../domain/progress/totals/totals-block.ts';
import { trueRetention } from '../../domain/progress/true-retention.ts';
import { useServices } from '../../services/services.tsx';
import { type Overview, useOverview } from '../../services/use-overview.ts';
import type { LearningDay } from '../../shared/time.ts';
import { readTotals } from '../../storage/totals-repository.ts';
import { DueLine } from '../../ui/due-line.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Surface } from '../../ui/surface.tsx';
import { TextCoverage } from '../../ui/text-coverage.tsx';
import { AnswersChart } from './answers-chart.tsx';
import styles from './progress.module.css';
import { RetentionTable } from './retention-table.tsx';
import { TypedErrors } from './typed-errors.tsx';

const SHOWN_DAYS = 30;

/** What was done, how well it sticks, and how much of each text is known. */
export default function ProgressScreen() {
  const { t } = useTranslation();
  const overview = useOverview();
  const { collection } = useServices();
  const day = overview?.today.day;
  const blocks = useLiveQuery(() => readTotals(collection.db, ALL_TEXTS), [collection]);

  if (overview === undefined || blocks === undefined || day === undefined) return null;
  const from = (day - SHOWN_DAYS + 1) as LearningDay;
  const sum = sumTotals(blocks, { from, to: day });
  const totalsByDay = new Map(sum.days.map((one) => [one.day, one]));
  const series = Array.from({ length: SHOWN_DAYS }, (_, index) => {
    const of = (day - SHOWN_DAYS + 1 + index) as LearningDay;
    return { day: of, answers: totalsByDay.get(of)?.answers ?? 0 };
  });
  const today = totalsByDay.get(day);
  return (
    <Page title={t('progress.title')} width="wide">
      <div className={styles['grid']}>
        <Surface title={t('progress.today')}>
          <p className={styles['big']}>
            {t('review.todayAnswers', { count: today?.answers ?? 0 })}
          </p>
          <p>{t('progress.left')}</p>
          <DueLine due={overview.due} />
        </Surface>
        <Surface title={t('progress.retention')}>
          <RetentionTable retention={trueRetention(sum.counts)} />
          <p>
            <Link href="/scheduling">{t('scheduling.link')}</Link>
          </p>
        </Surface>
      </div>
      <Surface title={t('progress.answersPerDay')}>
        <AnswersChart series={series} today={day} />
      </Surface>
      <TypedErrors today={day} />
      <TextsStanding overview={overview} />
    </Page>
  );
}

function TextsStanding({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  if (overview.texts.length === 0) {
    return (
      <Surface title={t('progress.texts')}>
        <p>{t('library.empty')}</p>
        <p>
          <LinkButton to="/import" look="primary">
            {t('library.add')}
          </LinkButton>
        </p>
      </Surface>
    );
  }
  return (
    <Surface title={t('progress.texts')}>
      <p className={styles['how']}>{t('progress.knownHow')}</p>
      <ul className={styles['texts']}>
        {overview.texts.map(({ text, tally }) => (
          <li key={text.id}>
            <h3>{text.title}</h3>
            <TextCoverage text={text} tally={tally} day={overview.today.day} />
          </li>
        ))}
      </ul>
    </Surface>
  );
}
