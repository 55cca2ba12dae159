import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';

const FLAGS = ['1', '2', '3', '4', '5', '6', '7', '0'] as const;

/** Which flag cards are to have. */
export function FlagDialog(props: {
  readonly onSet: (flag: number) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [flag, setFlag] = useState<(typeof FLAGS)[number]>('1');
  return (
    <FormDialog
      title={t('many.flagTitle')}
      submit={t('card.set')}
      onSubmit={() => props.onSet(Number(flag))}
      onClose={props.onClose}
    >
      <SelectField
        label={t('card.flag')}
        value={flag}
        choices={FLAGS.map((value) => ({ value, label: t(`card.flags.${value}`) }))}
        onChange={setFlag}
      />
    </FormDialog>
  );
}
