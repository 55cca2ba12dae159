import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './browse.module.css';

const FLAGS = ['1', '2', '3', '4', '5', '6', '7', '0'] as const;

/** Which flag cards are to have. */
export function FlagDialog(props: {
  readonly onSet: (flag: number) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [flag, setFlag] = useState<(typeof FLAGS)[number]>('1');
  return (
    <Dialog title={t('many.flagTitle')} onClose={props.onClose}>
      <form
        className={styles['asking']}
        onSubmit={(event) => {
          event.preventDefault();
          props.onSet(Number(flag));
        }}
      >
        <SelectField
          label={t('card.flag')}
          value={flag}
          choices={FLAGS.map((value) => ({ value, label: t(`card.flags.${value}`) }))}
          onChange={setFlag}
        />
        <p className={styles['buttons']}>
          <Button type="submit" look="primary">
            {t('card.set')}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
