import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  LEAST_CARDS,
  recommendRetention,
} from '../../domain/reviews/simulate/recommend-retention.ts';
import type { RetentionPoint } from '../../domain/reviews/simulate/sweep-retentions.ts';
import { outlookWish } from '../../services/outlook/outlook-wish.ts';
import { costInWords, toPercent } from '../../services/outlook/outlook-words.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import type { Overview } from '../../services/use-overview.ts';
import { changeOptions } from '../../storage/options-repository.ts';
import { Button } from '../../ui/button.tsx';
import { useNotice } from '../../ui/notices.tsx';
import { Surface } from '../../ui/surface.tsx';
import { simulateInWorker } from '../../workers/fit-client.ts';
import { describeFitFailure } from './describe-fit-failure.ts';
import { JobLine } from './job-line.tsx';
import { OutlookPicture } from './outlook-picture.tsx';
import { OutlookTable } from './outlook-table.tsx';
import styles from './scheduling.module.css';
import { useJob } from './use-job.ts';

/** What the next year costs and brings at each desired retention, and a way to set one. */
export function OutlookPanel({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const job = useJob();
  const [points, setPoints] = useState<readonly RetentionPoint[]>([]);
  const [cards, setCards] = useState(0);
  const [failure, setFailure] = useState<string>();

  const start = async (): Promise<void> => {
    setFailure(undefined);
    const wish = outlookWish(overview);
    const lived = await job.run(t('scheduling.simulating'), (handle) =>
      simulateInWorker(wish, handle),
    );
    if (!lived.ok) setFailure(describeFitFailure(t, lived.error));
    else if (lived.value.cards + wish.newCards === 0) setFailure(t('scheduling.outlookNone'));
    else {
      setPoints(lived.value.points);
      setCards(lived.value.cards + wish.newCards);
    }
  };
  return (
    <Surface title={t('scheduling.outlook')}>
      <p>{t('scheduling.outlookWhat')}</p>
      <p className={styles['row']}>
        <Button disabled={job.state !== undefined} onClick={() => void start()}>
          {t('scheduling.outlookStart')}
        </Button>
      </p>
      <JobLine job={job} />
      {failure !== undefined && <p role="alert">{failure}</p>}
      {points.length > 0 && (
        <Outlook points={points} cards={cards} current={overview.today.options.desiredRetention} />
      )}
    </Surface>
  );
}

function Outlook(props: {
  readonly points: readonly RetentionPoint[];
  /** How many were lived with. */
  readonly cards: number;
  readonly current: number;
}) {
  const { t, i18n } = useTranslation();
  const { points, current } = props;
  const [picked, setPicked] = useState<RetentionPoint>();
  const isGuess = props.cards < LEAST_CARDS;
  const recommended = isGuess ? undefined : recommendRetention(points);
  const inUse = points.find((point) => isSame(point.desiredRetention, current));
  const chosen = picked ?? recommended ?? inUse ?? points[0];
  if (chosen === undefined) return null;
  return (
    <>
      {isGuess && <p>{t('scheduling.outlookGuess', { count: props.cards, least: LEAST_CARDS })}</p>}
      {recommended !== undefined && (
        <div>
          <p className={styles['big']}>
            {t('scheduling.recommended', { cost: costInWords(t, i18n.language, recommended) })}
          </p>
          <p className={styles['how']}>{t('scheduling.recommendedWhy')}</p>
        </div>
      )}
      <OutlookPicture {...{ points, chosen, recommended }} onChoose={setPicked} />
      <p className={styles['how']}>{t('scheduling.knownHow')}</p>
      <Choice {...{ points, chosen, current }} onChoose={setPicked} />
      <OutlookTable points={points} recommended={recommended} current={current} />
    </>
  );
}

function isSame(a: number, b: number): boolean {
  return toPercent(a) === toPercent(b);
}

/** A slider that says what a value costs before it is set. */
function Choice(props: {
  readonly points: readonly RetentionPoint[];
  readonly chosen: RetentionPoint;
  readonly current: number;
  readonly onChoose: (point: RetentionPoint) => void;
}) {
  const { t, i18n } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const { points, chosen, current } = props;
  const percent = toPercent(chosen.desiredRetention);
  const cost = costInWords(t, i18n.language, chosen);

  const set = async (desiredRetention: number, isUndo: boolean): Promise<void> => {
    const saved = await attempt(changeOptions(collection, { desiredRetention }));
    if (saved === undefined) return;
    const text = t('scheduling.wasSet', { percent: toPercent(desiredRetention) });
    const undo = { label: t('common.undo'), run: () => void set(current, true) };
    notice(isUndo ? { text } : { text, action: undo });
  };
  return (
    <div className={styles['choice']}>
      <label>
        <span>{t('scheduling.choose', { percent })}</span>
        <input
          type="range"
          min="0"
          max={points.length - 1}
          value={points.indexOf(chosen)}
          aria-valuetext={cost}
          onChange={(event) => {
            const point = points[Number(event.target.value)];
            if (point !== undefined) props.onChoose(point);
          }}
        />
      </label>
      <p aria-live="polite">{cost}</p>
      <p className={styles['row']}>
        <Button
          disabled={isSame(chosen.desiredRetention, current)}
          onClick={() => void set(chosen.desiredRetention, false)}
        >
          {t('scheduling.set', { percent })}
        </Button>
        <span className={styles['how']}>
          {t(
            isSame(chosen.desiredRetention, current) ? 'scheduling.isSet' : 'scheduling.chooseHint',
          )}
        </span>
      </p>
    </div>
  );
}
