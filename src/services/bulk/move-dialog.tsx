import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useOverview } from '../use-overview.ts';
import styles from './bulk.module.css';

/** To which text pairs are to be moved. */
export function MoveDialog(props: {
  readonly count: number;
  /** The text that they all stand in; cannot be chosen. */
  readonly from?: TextId | undefined;
  readonly onMove: (textId: TextId) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const texts = (useOverview()?.texts ?? []).filter(({ text }) => text.id !== props.from);
  const [chosen, setChosen] = useState<TextId>();
  const textId = chosen ?? texts[0]?.text.id;
  return (
    <Dialog title={t('many.moveTitle', { count: props.count })} onClose={props.onClose}>
      {textId === undefined ? (
        <p>{t('many.noOtherText')}</p>
      ) : (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            props.onMove(textId);
          }}
        >
          <SelectField
            label={t('many.moveTo')}
            hint={t('many.moveHint')}
            value={textId}
            choices={texts.map(({ text }) => ({ value: text.id as string, label: text.title }))}
            onChange={(value) => setChosen(value as TextId)}
          />
          <p className={styles['actions']}>
            <Button type="submit" look="primary">
              {t('many.move')}
            </Button>
            <Button onClick={props.onClose}>{t('common.cancel')}</Button>
          </p>
        </form>
      )}
    </Dialog>
  );
}
