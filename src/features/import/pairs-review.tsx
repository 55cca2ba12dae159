import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pairsToRows } from '../../domain/bitext/edit/editing.ts';
import type { ReadingWishes } from '../../domain/bitext/read-source.ts';
import { isAskable } from '../../domain/cards/note.ts';
import { AlignmentEditor } from '../../services/alignment-editor/alignment-editor.tsx';
import { useEditing } from '../../services/alignment-editor/use-editing.ts';
import { realignRows } from '../../services/realign-rows.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import type { WorkerBitext } from '../../workers/aligner.contract.ts';
import { KeepText } from './keep-text.tsx';
import { Recognised } from './recognised.tsx';

export interface PairsReviewProps {
  readonly bitext: WorkerBitext;
  readonly wishes: ReadingWishes;
  /** Undefined where the source is no longer at hand to be read again. */
  readonly onWishes: ((wishes: ReadingWishes) => void) | undefined;
  readonly onAdded: () => void;
  readonly onBack: () => void;
}

const DRAFT = 'import-pairs';

/** The pairs that were found, to correct by hand; then into the library, as a new text or an old one. */
export function PairsReview({ bitext, wishes, onWishes, onAdded, onBack }: PairsReviewProps) {
  const { t } = useTranslation();
  const initial = useMemo(() => pairsToRows(bitext.pairs), [bitext]);
  const { editing, change, discard } = useEditing(initial, DRAFT);
  const pairs = editing?.rows ?? initial;
  const askable = useMemo(
    () => pairs.filter((pair) => isAskable({ ...pair, deleted: false })).length,
    [pairs],
  );
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
      <KeepText
        bitext={bitext}
        initial={initial}
        rows={editing?.rows}
        onKept={() => {
          discard();
          onAdded();
        }}
      />
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
