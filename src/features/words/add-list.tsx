import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_LISTED, type ReadList } from '../../domain/cards/lists/read-word-list.ts';
import type { WordListId } from '../../domain/cards/word-list.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { addWordList } from '../../storage/word-list-repository.ts';
import { Button } from '../../ui/button.tsx';
import { Surface } from '../../ui/surface.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { describeListError } from './describe-list-error.ts';
import { ListPreview } from './list-preview.tsx';
import { ListSource } from './list-source.tsx';
import { type ListFailure, readListText } from './read-list-source.ts';
import styles from './words.module.css';

/** Brings a list of words: paste or a file, then what was recognised, then its name. */
export function AddList(props: {
  readonly onAdded: (id: WordListId) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const [read, setRead] = useState<ReadList>();
  const [failure, setFailure] = useState<ListFailure>();
  const [name, setName] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const take = async (source: string | File): Promise<void> => {
    const result = await readListText(source);
    setRead(result.ok ? result.value : undefined);
    setFailure(result.ok ? undefined : result.error);
    if (source instanceof File && name === '') setName(source.name.replace(/\.\w+$/, ''));
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (read === undefined || name.trim() === '' || isBusy) return;
    setIsBusy(true);
    const { language, words } = read;
    const id = await attempt(addWordList(collection, { name: name.trim(), language, words }));
    setIsBusy(false);
    if (id !== undefined) props.onAdded(id);
  };
  return (
    <Surface title={t('words.addList')}>
      <p className={styles['soft']}>{t('words.addHint', { limit: MOST_LISTED })}</p>
      <ListSource onSource={(source) => void take(source)} />
      {failure !== undefined && <p role="alert">{describeListError(t, failure)}</p>}
      {read !== undefined && (
        <form className={styles['form']} onSubmit={(event) => void add(event)}>
          <ListPreview read={read} />
          <TextField
            label={t('words.listName')}
            value={name}
            required
            maxLength={80}
            onChange={(event) => setName(event.target.value)}
          />
          <div className={styles['actions']}>
            <Button type="submit" look="primary" disabled={isBusy}>
              {t('words.keepList', { count: read.words.length })}
            </Button>
            <Button look="quiet" onClick={props.onClose}>
              {t('common.cancel')}
            </Button>
          </div>
        </form>
      )}
    </Surface>
  );
}
