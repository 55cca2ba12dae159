import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTags } from '../../domain/cards/tags.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { isImeKey } from '../../ui/ime-guard.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './browse.module.css';

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
    <Dialog title={t('many.tagsTitle')} onClose={props.onClose}>
      <form
        className={styles['asking']}
        onSubmit={(event) => {
          event.preventDefault();
          set('add-tags');
        }}
      >
        <TextField
          label={t('tags.label')}
          hint={t('tags.hint')}
          autoComplete="off"
          value={written}
          error={isAsked && tags.length === 0 ? t('many.noTags') : undefined}
          onChange={(event) => setWritten(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && isImeKey(event)) event.preventDefault();
          }}
        />
        <p className={styles['buttons']}>
          <Button type="submit" look="primary">
            {t('many.addTags')}
          </Button>
          <Button onClick={() => set('remove-tags')}>{t('many.removeTags')}</Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
