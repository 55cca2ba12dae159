import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTags } from '../../domain/cards/tags.ts';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Tags that pairs are to have, or to lose. */
export function TagsDialog(props: {
  readonly onSet: (kind: 'add-tags' | 'remove-tags', tags: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [written, setWritten] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const tags = parseTags(written);
  const set = (kind: 'add-tags' | 'remove-tags'): void => {
    setIsAsked(true);
    if (tags.length > 0) props.onSet(kind, tags);
  };
  return (
    <FormDialog
      title={t('many.tagsTitle')}
      submit={t('many.addTags')}
      onSubmit={() => set('add-tags')}
      onClose={props.onClose}
      other={<Button onClick={() => set('remove-tags')}>{t('many.removeTags')}</Button>}
    >
      <TextField
        label={t('tags.label')}
        hint={t('tags.hint')}
        autoComplete="off"
        value={written}
        error={isAsked && tags.length === 0 ? t('many.noTags') : undefined}
        onChange={(event) => setWritten(event.target.value)}
      />
    </FormDialog>
  );
}
