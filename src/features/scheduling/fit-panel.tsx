import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fit } from '../../domain/reviews/fit/fit-parameters.ts';
import type { StudyOptions } from '../../domain/reviews/options.ts';
import { FORMER_PARAMETERS, isParameters } from '../../services/former-parameters.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { useSetting } from '../../services/use-setting.ts';
import type { Json } from '../../shared/json.ts';
import { changeSetting } from '../../storage/settings-repository.ts';
import { Button } from '../../ui/button.tsx';
import { useNotice } from '../../ui/notices.tsx';
import { Surface } from '../../ui/surface.tsx';
import { fitInWorker } from '../../workers/fit-client.ts';
import { changeParameters } from './change-parameters.ts';
import { describeFitFailure } from './describe-fit-failure.ts';
import { FitResult } from './fit-result.tsx';
import { JobLine } from './job-line.tsx';
import styles from './scheduling.module.css';
import { useJob } from './use-job.ts';

const SEED = 1;

const isFormer = (value: Json | undefined): value is number[] | null =>
  value === null || isParameters(value);

/** Fits the parameters to the learner's own answers, puts better ones in use, and takes that back. */
export function FitPanel({ options }: { readonly options: StudyOptions }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const job = useJob();
  const [fit, setFit] = useState<Fit>();
  const [failure, setFailure] = useState<string>();
  const [former] = useSetting<number[] | null>(FORMER_PARAMETERS, isFormer, null);

  const putInUse = async (
    parameters: readonly number[],
    before: number[] | null,
  ): Promise<boolean> => {
    const used = await job.run(t('scheduling.fitApplying'), (handle) =>
      attempt(changeParameters(parameters, handle)),
    );
    if (used === undefined) return false;
    return (await attempt(changeSetting(collection, FORMER_PARAMETERS, before))) !== undefined;
  };
  const takeBack = async (parameters: readonly number[]): Promise<void> => {
    if (!(await putInUse(parameters, null))) return;
    setFit(undefined);
    notice({ text: t('scheduling.fitUndone') });
  };
  const start = async (): Promise<void> => {
    setFit(undefined);
    setFailure(undefined);
    const { parameters: current, relearningStepsMs } = options;
    const wish = { current, relearningSteps: relearningStepsMs.length, seed: SEED };
    const fitted = await job.run(t('scheduling.fitting'), (handle) => fitInWorker(wish, handle));
    if (!fitted.ok) {
      setFailure(describeFitFailure(t, fitted.error));
      return;
    }
    if (!fitted.value.kept) {
      setFit(fitted.value);
      return;
    }
    if (!(await putInUse(fitted.value.parameters, [...current]))) return;
    setFit(fitted.value);
    const undo = { label: t('common.undo'), run: () => void takeBack(current) };
    notice({ text: t('scheduling.fitDone'), action: undo });
  };
  const isBusy = job.state !== undefined;
  return (
    <Surface title={t('scheduling.fit')}>
      <p>{t('scheduling.fitWhat')}</p>
      <p className={styles['row']}>
        <Button look="primary" disabled={isBusy} onClick={() => void start()}>
          {t('scheduling.fitStart')}
        </Button>
        {former !== null && (
          <Button disabled={isBusy} onClick={() => void takeBack(former)}>
            {t('scheduling.fitFormer')}
          </Button>
        )}
      </p>
      <JobLine job={job} />
      {failure !== undefined && <p role="alert">{failure}</p>}
      {fit !== undefined && <FitResult fit={fit} />}
    </Surface>
  );
}
