import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtuoso } from 'react-virtuoso';
import type { ReadingWishes } from '../../domain/bitext/read-source.ts';
import { isAskable } from '../../domain/cards/note.ts';
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
import styles from './import.module.css';
import { PairRow } from './pair-row.tsx';
import { Recognised } from './recognised.tsx';
import { useAddText } from './use-add-text.ts';

export interface PairsReviewProps {
  readonly bitext: WorkerBitext;
  readonly wishes: ReadingWishes;
  readonly onWishes: (wishes: ReadingWishes) => void;
  readonly onAdded: () => void;
  readonly onBack: () => void;
}

/** The pairs that were found, to look through; then a name, directions, and into the library. */
export function PairsReview({ bitext, wishes, onWishes, onAdded, onBack }: PairsReviewProps) {
  const { t } = useTranslation();
  const { pairs } = bitext;
  const [title, setTitle] = useState(bitext.title ?? '');
  const [directions, setDirections] = useState<Directions>('both');
  const [untitled, setUntitled] = useState(false);
  const { adding, add, cancelAdding } = useAddText(onAdded);
  const askable = pairs.filter((pair) => isAskable({ ...pair, deleted: false })).length;

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
      intro={<Recognised bitext={bitext} askable={askable} wishes={wishes} onWishes={onWishes} />}
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
      <section aria-label={t('import.pairs')} className={styles['pairs']}>
        <Virtuoso
          useWindowScroll
          totalCount={pairs.length}
          initialItemCount={Math.min(pairs.length, 12)}
          increaseViewportBy={600}
          itemContent={(index) => {
            const pair = pairs[index];
            return pair === undefined ? null : (
              <PairRow pair={pair} number={index + 1} script={bitext.chineseScript} />
            );
          }}
        />
      </section>
    </Page>
  );
}
