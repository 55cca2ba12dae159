import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { privateFolder } from '../../../services/backup/kept-folders.ts';
import { useBackupJob } from '../../../services/backup/use-backup-job.ts';
import { useAttempt } from '../../../services/use-attempt.ts';
import { type KeptBackup, openKept } from '../../../storage/backup/backup-shelf.ts';
import type { BackupContents } from '../../../storage/backup/inspect-backup.ts';
import type { RestoreMode, RestoreReport } from '../../../storage/backup/restore-backup.ts';
import type { StorageFailure } from '../../../storage/storage-failure.ts';

export type RestoreStage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'locked'; readonly wrong: boolean }
  | { readonly kind: 'refused'; readonly failure: StorageFailure }
  | { readonly kind: 'shown'; readonly contents: BackupContents };

export interface Restored {
  readonly report: RestoreReport;
  /** Puts everything back as it was before; undefined where the browser could keep no copy. */
  readonly undo?: () => Promise<boolean>;
}

/** Reads a backup, then restores it; a copy of what is here is kept first. */
export function useRestore(file: File) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const job = useBackupJob();
  const { run } = job;
  const [stage, setStage] = useState<RestoreStage>({ kind: 'reading' });
  const [passphrase, setPassphrase] = useState<string>();

  const inspect = useCallback(
    async (secret: string | undefined): Promise<void> => {
      const read = await run(t('backup.reading'), (worker) => worker.inspectBackup(file, secret));
      setPassphrase(secret);
      setStage(read.ok ? { kind: 'shown', contents: read.value } : stageOf(read.error));
    },
    [file, run, t],
  );
  useEffect(() => void inspect(undefined), [inspect]);

  const restoreFrom = (from: File, mode: RestoreMode, secret: string | undefined) =>
    attempt(
      run(t('backup.restoring'), (worker, onProgress, signal) =>
        worker.restoreBackup(
          from,
          { mode, ...(secret !== undefined && { passphrase: secret }) },
          onProgress,
          signal,
        ),
      ),
    );
  const keepCopy = async (folder: FileSystemDirectoryHandle): Promise<KeptBackup | undefined> =>
    attempt(
      run(t('backup.keepingCopy'), (worker, onProgress, signal) =>
        worker.keepBackup(folder, 'before-restore', onProgress, signal),
      ),
    );
  const restore = async (mode: RestoreMode): Promise<Restored | undefined> => {
    const folder = await privateFolder();
    const copy = folder && (await keepCopy(folder));
    // Where a copy was to be had and could not be written, nothing is risked.
    if (folder !== undefined && copy === undefined) return undefined;
    const report = await restoreFrom(file, mode, passphrase);
    if (report === undefined) return undefined;
    if (folder === undefined || copy === undefined) return { report };
    const undo = async (): Promise<boolean> =>
      (await restoreFrom(await openKept(folder, copy.name), 'replace', undefined)) !== undefined;
    return { report, undo };
  };
  return { job, stage, inspect, restore };
}

function stageOf(failure: StorageFailure): RestoreStage {
  if (failure.kind === 'sealed') return { kind: 'locked', wrong: false };
  if (failure.kind === 'wrong-passphrase') return { kind: 'locked', wrong: true };
  return { kind: 'refused', failure };
}
