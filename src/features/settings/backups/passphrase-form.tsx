import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from '../settings.module.css';

/** Asks for the passphrase of a backup. */
export function PassphraseForm(props: {
  readonly wrong: boolean;
  readonly onSubmit: (passphrase: string) => void;
}) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit(passphrase);
      }}
    >
      <TextField
        type="password"
        autoComplete="current-password"
        label={t('backup.passphrase')}
        hint={t('backup.lockedHint')}
        error={props.wrong ? t('failure.wrongPassphrase') : undefined}
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <div className={styles['actions']}>
        <Button type="submit" look="primary" disabled={passphrase === ''}>
          {t('backup.open')}
        </Button>
      </div>
    </form>
  );
}
