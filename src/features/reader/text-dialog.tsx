import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import { parseTags } from '../../domain/cards/tags.ts';
import type { ScriptChoice } from '../../domain/chinese/script/shown-script.ts';
import { useScriptChoices } from '../../services/annotated-sentence/use-script-choices.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import {
  renameText,
  setTextExercises,
  setTextScript,
  setTextTags,
} from '../../storage/text-repository.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ExerciseChoice } from '../../ui/exercise-choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './reader.module.css';

/** The name of a text and the exercises it is asked in. */
export function TextDialog(props: { readonly text: BilingualText; readonly onClose: () => void }) {
  const { text, onClose } = props;
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const [title, setTitle] = useState(text.title);
  const [exercises, setExercises] = useState(text.exercises);
  const [tags, setTags] = useState((text.tags ?? []).join(' '));
  const scripts = useScriptChoices();
  const [shownScript, setShownScript] = useState<ScriptChoice | 'same'>(text.shownScript ?? 'same');
  const nameless = title.trim() === '';

  const save = async (): Promise<void> => {
    if (nameless) return;
    if (title.trim() !== text.title) await attempt(renameText(collection, text.id, title.trim()));
    if (exercises.join() !== text.exercises.join()) {
      await attempt(setTextExercises(collection, text.id, exercises));
    }
    if (shownScript !== (text.shownScript ?? 'same')) {
      const chosen = shownScript === 'same' ? null : shownScript;
      await attempt(setTextScript(collection, text.id, chosen));
    }
    const written = parseTags(tags);
    if (written.join(' ') !== (text.tags ?? []).join(' ')) {
      await attempt(setTextTags(collection, text.id, written));
    }
    onClose();
  };

  return (
    <Dialog title={t('reader.settings')} onClose={onClose}>
      <form
        className={styles['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t('import.name')}
          value={title}
          autoComplete="off"
          onChange={(event) => setTitle(event.target.value)}
          error={nameless ? t('import.nameMissing') : undefined}
        />
        <TextField
          label={t('tags.label')}
          hint={t('shelf.tagsHint')}
          value={tags}
          autoComplete="off"
          onChange={(event) => setTags(event.target.value)}
        />
        <SelectField<ScriptChoice | 'same'>
          label={t('chinese.scriptOfText')}
          hint={t('chinese.scriptHint')}
          value={shownScript}
          choices={[{ value: 'same', label: t('chinese.scriptSame') }, ...scripts]}
          onChange={setShownScript}
        />
        <ExerciseChoice value={exercises} onChange={setExercises} />
        <p className={styles['actions']}>
          <Button type="submit" look="primary">
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
