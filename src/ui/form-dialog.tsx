import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import styles from './form-dialog.module.css';

/** A dialog that asks a few things, with a button that does it and one that leaves it. */
export function FormDialog(props: {
  readonly title: string;
  /** What the button that does it says. */
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Another thing that can be done with what was written. */
  readonly other?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        {props.children}
        <p className={styles['actions']}>
          <Button type="submit" look="primary">
            {props.submit}
          </Button>
          {props.other}
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
