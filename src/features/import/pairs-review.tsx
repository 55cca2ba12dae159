import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pairsToRows } from '../../domain/bitext/edit/editing.ts';
import type { ReadingWishes } from '../../domain/bitext/read-source.ts';
import { isAskable } from '../../domain/cards/note.ts';
import { AlignmentEditor } from '../../services/alignment-editor/alignment-editor.tsx';
import { useEditing } from '../../services/alignment-editor/use-editing.ts';
import { realignRows } from '../../services/realign-rows.ts';
import { Button } from '../../ui/button.tsx';
import {
  DirectionChoice,
  type Directions,
  directionsToExercises,
} from '../../ui/direction-choice.tsx';
import { Page } from '../../ui/page.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { Surface } from '../../ui/surface.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { WorkerBitext } from '../../workers/aligner.contract.ts';
import { Recognised } from './recognised.tsx';
import { useAddText } from './use-add-text.ts';

export interface PairsReviewProps {
  readonly bitext: WorkerBitext;
  readonly wishes: ReadingWishes;
  /** Undefined where the source is no longer at hand to be read again. */
  readonly onWishes: ((wishes: ReadingWishes) => void) | undefined;
  readonly onAdded: () => void;
  readonly onBack: () => void;
}

const DRAFT = 'import-pairs';

/** The pairs that were found, to correct by hand; then a name, directions, and into the library. */
export function PairsReview({ bitext, wishes, onWishes, onAdded, onBack }: PairsReviewProps) {
  const { t } = useTranslation();
  const initial = useMemo(() => pairsToRows(bitext.pairs), [bitext]);
  const { editing, change, discard } = useEditing(initial, DRAFT);
  const pairs = editing?.rows ?? initial;
  const [title, setTitle] = useState(bitext.title ?? '');
  const [directions, setDirections] = useState<Directions>('both');
  const [untitled, setUntitled] = useState(false);
  const { adding, add, cancelAdding } = useAddText(() => {
    discard();
    onAdded();
  });
  const askable = useMemo(
    () => pairs.filter((pair) => isAskable({ ...pair, deleted: false })).length,
    [pairs],
  );

  const submit = (): void => {
    setUntitled(title.trim() === '');
    if (title.trim() === '') return;
    add({
      title: title.trim(),
      exercises: directionsToExercises(directions),
      chineseScript: bitext.chineseScript,
      pairs,
    });
  };

  return (
    <Page
      title={t('import.found', { count: askable })}
      width="wide"
      actions={<Button onClick={onBack}>{t('import.back')}</Button>}
      intro={
        <Recognised
          bitext={bitext}
          gaps={pairs.length - askable}
          wishes={wishes}
          onWishes={onWishes}
        />
      }
    >
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
          <DirectionChoice value={directions} onChange={setDirections} />
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
      {editing !== undefined && (
        <AlignmentEditor
          editing={editing}
          script={bitext.chineseScript}
          onChange={change}
          realign={realignRows}
        />
      )}
    </Page>
  );
}
