import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useOverview } from '../use-overview.ts';

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
  const title = t('many.moveTitle', { count: props.count });
  if (textId === undefined) {
    return (
      <Dialog title={title} onClose={props.onClose}>
        <p>{t('many.noOtherText')}</p>
      </Dialog>
    );
  }
  return (
    <FormDialog
      title={title}
      submit={t('many.move')}
      onSubmit={() => props.onMove(textId)}
      onClose={props.onClose}
    >
      <SelectField
        label={t('many.moveTo')}
        hint={t('many.moveHint')}
        value={textId}
        choices={texts.map(({ text }) => ({ value: text.id as string, label: text.title }))}
        onChange={(value) => setChosen(value as TextId)}
      />
    </FormDialog>
  );
}
