import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../domain/cards/note.ts';
import { parseTags } from '../domain/cards/tags.ts';
import type { ChineseScript } from '../domain/text/language.ts';
import { changeNote } from '../storage/note-repository.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { langOf } from '../ui/foreign-text.tsx';
import { isImeKey } from '../ui/ime-guard.ts';
import { useNotice } from '../ui/notices.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AlternativeList } from './alternative-list.tsx';
import styles from './edit-pair-dialog.module.css';
import { useServices } from './services.tsx';
import { useAttempt } from './use-attempt.ts';

const CorrectDialog = lazy(() => import('./annotated-sentence/correct-dialog.tsx'));

export interface EditPairDialogProps {
  readonly note: Note;
  readonly script: ChineseScript;
  readonly onClose: () => void;
}

/** Both sides of a pair, to correct; its cards keep their history. */
export function EditPairDialog({ note, script, onClose }: EditPairDialogProps) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const id = useId();
  const [sides, setSides] = useState({ en: note.en, zh: note.zh });

  const [isCorrecting, setIsCorrecting] = useState(false);
  const [tags, setTags] = useState((note.tags ?? []).join(' '));

  const [alternatives, setAlternatives] = useState(note.alternatives ?? {});

  const store = async (): Promise<boolean> => {
    const written = parseTags(tags);
    const changed = {
      ...Object.fromEntries(
        Object.entries(sides).filter(([side, text]) => text !== note[side as 'en' | 'zh']),
      ),
      ...(alternatives !== note.alternatives &&
        note.alternatives !== undefined && { alternatives }),
      ...(written.join(' ') !== (note.tags ?? []).join(' ') && { tags: written }),
    };
    if (Object.keys(changed).length > 0) {
      const saved = await attempt(changeNote(collection, note.id, changed));
      if (saved === undefined) return false;
      notice({ text: t('edit.saved') });
    }
    return true;
  };
  const save = async (): Promise<void> => {
    if (await store()) onClose();
  };

  if (isCorrecting) {
    return (
      <Suspense fallback={null}>
        <CorrectDialog note={{ ...note, ...sides }} script={script} onClose={onClose} />
      </Suspense>
    );
  }
  return (
    <Dialog title={t('edit.title')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isImeKey(event)) return;
          if (event.ctrlKey || event.metaKey) void save();
        }}
      >
        {(['en', 'zh'] as const).map((side) => (
          <label key={side} htmlFor={`${id}-${side}`}>
            <span>{t(`language.${side}`)}</span>
            <textarea
              id={`${id}-${side}`}
              rows={4}
              lang={langOf(side, script)}
              value={sides[side]}
              onChange={(event) => setSides({ ...sides, [side]: event.target.value })}
            />
          </label>
        ))}
        <AlternativeList alternatives={alternatives} script={script} onChange={setAlternatives} />
        <TextField
          label={t('tags.label')}
          hint={t('tags.hint')}
          autoComplete="off"
          value={tags}
          onChange={(event) => setTags(event.target.value)}
        />
        <p className={styles['hint']}>{t('edit.hint')}</p>
        <p className={styles['actions']}>
          <Button type="submit" look="primary">
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          {sides.zh !== '' && (
            <Button look="quiet" onClick={() => void store().then(setIsCorrecting)}>
              {t('chinese.correct')}
            </Button>
          )}
        </p>
      </form>
    </Dialog>
  );
}
