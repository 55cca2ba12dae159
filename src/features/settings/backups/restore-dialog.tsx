import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeStorageFailure } from '../../../services/describe-storage-failure.ts';
import type { BackupContents } from '../../../storage/backup/inspect-backup.ts';
import type { RestoreMode } from '../../../storage/backup/restore-backup.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useNotice } from '../../../ui/notices.tsx';
import type { Found } from '../log-findings-list.tsx';
import styles from '../settings.module.css';
import { ContentsOfBackup } from './contents-of-backup.tsx';
import { JobLine } from './job-line.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { type Restored, useRestore } from './use-restore.ts';

interface RestoreDialogProps {
  readonly file: File;
  readonly onFound: (found: Found) => void;
  readonly onClose: () => void;
}

/** Shows what is in a backup, and restores it by adding to what is here or by putting it in its place. */
export function RestoreDialog({ file, onFound, onClose }: RestoreDialogProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const { job, stage, inspect, restore } = useRestore(file);
  const busy = job.working !== undefined;

  const sayRestored = ({ report, undo }: Restored): void => {
    onFound({ ...report.rebuilt, known: report.known });
    onClose();
    const sayUndone = (undone: boolean): void => {
      if (undone) notice({ text: t('backup.undone') });
    };
    notice({
      text: t('backup.restored', { count: report.added }),
      ...(undo && {
        action: { label: t('common.undo'), run: () => void undo().then(sayUndone) },
      }),
    });
  };
  const confirm = async (mode: RestoreMode): Promise<void> => {
    const restored = await restore(mode);
    if (restored !== undefined) sayRestored(restored);
  };

  return (
    <Dialog title={t('backup.restoreTitle')} onClose={busy ? job.cancel : onClose}>
      <div className={styles['form']}>
        {stage.kind === 'locked' && !busy && (
          <PassphraseForm wrong={stage.wrong} onSubmit={(secret) => void inspect(secret)} />
        )}
        {stage.kind === 'refused' && <p role="alert">{describeStorageFailure(t, stage.failure)}</p>}
        {stage.kind === 'shown' && (
          <RestoreChoice
            contents={stage.contents}
            busy={busy}
            onChosen={(mode) => void confirm(mode)}
          />
        )}
        <JobLine job={job} />
      </div>
    </Dialog>
  );
}

function RestoreChoice(props: {
  readonly contents: BackupContents;
  readonly busy: boolean;
  readonly onChosen: (mode: RestoreMode) => void;
}) {
  const { t } = useTranslation();
  const { contents } = props;
  const [mode, setMode] = useState<RestoreMode>('merge');
  return (
    <>
      <ContentsOfBackup contents={contents} />
      {contents.missing > 0 && (
        <ChoiceGroup
          label={t('backup.mode')}
          hint={t(`backup.modeHint.${mode}`, { count: contents.missing })}
          value={mode}
          choices={[
            { value: 'merge', label: t('backup.merge') },
            { value: 'replace', label: t('backup.replace') },
          ]}
          onChange={setMode}
        />
      )}
      {contents.added === 0 && mode === 'merge' ? (
        <p role="status">{t('backup.nothingNew')}</p>
      ) : (
        <div className={styles['actions']}>
          <Button look="primary" disabled={props.busy} onClick={() => props.onChosen(mode)}>
            {t(`backup.confirm.${mode}`)}
          </Button>
        </div>
      )}
    </>
  );
}
