import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { privateFolder } from '../../services/backup/kept-folders.ts';
import { type BackupJob, useBackupJob } from '../../services/backup/use-backup-job.ts';
import { useAttempt } from '../../services/use-attempt.ts';
import type { AttachmentsReport } from '../../storage/attachments/check-attachments.ts';
import { type CheckReport, canRepair, needsRepair } from '../../storage/check-collection.ts';
import type { RebuildReport } from '../../storage/rebuild-projections.ts';
import type { RepairReport } from '../../storage/repair-collection.ts';

/** What a check has found, and what became of it. */
export interface Checked {
  readonly report: CheckReport;
  readonly isRepaired: boolean;
  /** Entries of the log that a repair has taken out, since they stand there once more. */
  readonly removed: number;
  /** Undefined where they were not looked at to the end. */
  readonly recordings: AttachmentsReport | undefined;
  /** Whether the browser keeps a copy of how it was before the repair. */
  readonly isCopyKept: boolean;
}

export interface Check {
  readonly job: BackupJob;
  readonly checked: Checked | undefined;
  readonly check: () => Promise<void>;
  /** Makes everything anew whatever was found. */
  readonly rebuild: () => Promise<RebuildReport | undefined>;
}

/** Compares the collection with its logs, and repairs what differs once a copy of it is kept. */
export function useCheck(): Check {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const job = useBackupJob();
  const [checked, setChecked] = useState<Checked>();

  const rebuild = (): Promise<RebuildReport | undefined> =>
    attempt(
      job.run(t('settings.rebuilding'), (worker, onProgress, signal) =>
        worker.rebuild(onProgress, signal),
      ),
    );
  const repair = (): Promise<RepairReport | undefined> =>
    attempt(
      job.run(t('settings.rebuilding'), (worker, onProgress, signal) =>
        worker.repair(onProgress, signal),
      ),
    );
  const checkRecordings = (): Promise<AttachmentsReport | undefined> =>
    attempt(
      job.run(t('check.checking'), (worker, onProgress, signal) =>
        worker.checkRecordings(onProgress, signal),
      ),
    );
  /** Undefined where a copy was to be had and could not be written. */
  const keepCopy = async (): Promise<boolean | undefined> => {
    const folder = await privateFolder();
    if (folder === undefined) return false;
    const copy = await attempt(
      job.run(t('backup.keepingCopy'), (worker, onProgress, signal) =>
        worker.keepBackup(folder, 'before-repair', onProgress, signal),
      ),
    );
    return copy === undefined ? undefined : true;
  };
  const check = async (): Promise<void> => {
    setChecked(undefined);
    const report = await attempt(
      job.run(t('check.checking'), (worker, onProgress, signal) =>
        worker.check(onProgress, signal),
      ),
    );
    if (report === undefined) return;
    if (!needsRepair(report) || !canRepair(report)) {
      const recordings = await checkRecordings();
      setChecked({ report, isRepaired: false, removed: 0, recordings, isCopyKept: false });
      return;
    }
    const isCopyKept = await keepCopy();
    const repaired = isCopyKept === undefined ? undefined : await repair();
    // By what pairs say once they are made anew.
    const recordings = await checkRecordings();
    setChecked({
      report,
      recordings,
      isRepaired: repaired !== undefined,
      removed: repaired?.removed ?? 0,
      isCopyKept: isCopyKept === true,
    });
  };
  return { job, checked, check, rebuild };
}
