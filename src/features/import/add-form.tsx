import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairBeside } from '../../domain/bitext/readers/reading.ts';
import { DIRECTIONS, type Exercise } from '../../domain/cards/exercise.ts';
import { withExtras } from '../../domain/cards/note-extras.ts';
import type { TextDraft } from '../../storage/add-text.ts';
import { Button } from '../../ui/button.tsx';
import { ExerciseChoice } from '../../ui/exercise-choice.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { Surface } from '../../ui/surface.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAddText } from './use-add-text.ts';

export interface AddFormProps {
  readonly title: string | undefined;
  readonly draft: Pick<TextDraft, 'pairs' | 'chineseScript'>;
  /** What the file said of pairs beside their sides. */
  readonly beside: readonly PairBeside[] | undefined;
  readonly onAdded: () => void;
}

/** A name, directions, and into the library. */
export function AddForm({ title: found, draft, beside, onAdded }: AddFormProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(found ?? '');
  const [exercises, setExercises] = useState<readonly Exercise[]>(DIRECTIONS);
  const [untitled, setUntitled] = useState(false);
  const { adding, add, cancelAdding } = useAddText(onAdded);

  const submit = (): void => {
    setUntitled(title.trim() === '');
    if (title.trim() === '') return;
    const pairs = withExtras(draft.pairs, beside);
    add({ ...draft, pairs, title: title.trim(), exercises });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Surface title={t('import.add')}>
        <TextField
          label={t('import.name')}
          value={title}
          autoComplete="off"
          onChange={(event) => setTitle(event.target.value)}
          error={untitled ? t('import.nameMissing') : undefined}
        />
        <ExerciseChoice value={exercises} onChange={setExercises} />
        {adding === undefined ? (
          <p>
            <Button type="submit" look="primary">
              {t('import.addToLibrary')}
            </Button>
          </p>
        ) : (
          <>
            <ProgressLine label={t('import.adding')} done={adding.done} total={adding.total} />
            <p>
              <Button onClick={cancelAdding}>{t('common.cancel')}</Button>
            </p>
          </>
        )}
      </Surface>
    </form>
  );
}
