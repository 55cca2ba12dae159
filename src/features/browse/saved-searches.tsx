import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSetting } from '../../services/use-setting.ts';
import type { Json } from '../../shared/json.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './browse.module.css';

type SavedSearch = { readonly name: string; readonly search: string };

const NO_SEARCHES: readonly SavedSearch[] = [];

/** Searches that the learner keeps under a name; the same on all devices. */
export function SavedSearches(props: {
  readonly written: string;
  readonly onChoose: (search: string) => void;
}) {
  const { t } = useTranslation();
  const [saved, setSaved] = useSetting('saved-searches', isSaved, NO_SEARCHES);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles['saved']} role="group" aria-label={t('browse.saved')}>
      {saved.map(({ name, search }) => (
        <Button key={name} onClick={() => props.onChoose(search)}>
          {name}
        </Button>
      ))}
      <Button look="quiet" onClick={() => setIsOpen(true)}>
        {t(props.written.trim() === '' ? 'browse.manage' : 'browse.save')}
      </Button>
      {isOpen && (
        <SavedDialog
          written={props.written.trim()}
          saved={saved}
          onChange={setSaved}
          onClose={() => setIsOpen(false)}
        />
      )}
    </div>
  );
}

function SavedDialog(props: {
  readonly written: string;
  readonly saved: readonly SavedSearch[];
  readonly onChange: (saved: readonly SavedSearch[]) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { written, saved } = props;
  const [name, setName] = useState(written);
  return (
    <Dialog title={t('browse.saved')} onClose={props.onClose}>
      {written !== '' && (
        <form
          className={styles['saveForm']}
          onSubmit={(event) => {
            event.preventDefault();
            const given = name.trim() === '' ? written : name.trim();
            const others = saved.filter((one) => one.name !== given);
            props.onChange([...others, { name: given, search: written }]);
            props.onClose();
          }}
        >
          <TextField
            label={t('browse.saveName')}
            hint={written}
            value={name}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" look="primary">
            {t('common.save')}
          </Button>
        </form>
      )}
      {saved.length === 0 && <p>{t('browse.noSaved')}</p>}
      <ul className={styles['savedList']}>
        {saved.map((one) => (
          <li key={one.name}>
            <span>
              {one.name} <code>{one.search}</code>
            </span>
            <Button
              look="quiet"
              aria-label={t('browse.remove', { name: one.name })}
              onClick={() => props.onChange(saved.filter((other) => other !== one))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function isSaved(value: Json | undefined): value is readonly SavedSearch[] {
  return Array.isArray(value) && (value as readonly Json[]).every(isSavedSearch);
}

function isSavedSearch(value: Json): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { name, search } = value as { readonly [key: string]: Json };
  return typeof name === 'string' && typeof search === 'string';
}
