import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import type { NoteId } from '../../domain/cards/note.ts';
import { AlignmentEditor } from '../../services/alignment-editor/alignment-editor.tsx';
import { useEditing } from '../../services/alignment-editor/use-editing.ts';
import { realignRows } from '../../services/realign-rows.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { unflagPairs } from '../../storage/flag-pair.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { alignmentDraftOf } from './alignment-draft.ts';
import { FlaggedLine } from './flagged-line.tsx';
import { ReviewAlignment } from './review-alignment.tsx';
import { useDiscardEditing } from './use-discard-editing.ts';
import { type OpenedRows, useOpenedRows } from './use-opened-rows.ts';

export interface EditAlignmentProps {
  readonly text: BilingualText;
  /** The pair that the cursor is put on. */
  readonly startAt: NoteId | undefined;
  /** Where the learner came from, if it was not the text. */
  readonly backTo: string | undefined;
  readonly onClose: () => void;
}

/** All pairs of a text in the editor; what was done to them is kept until it is applied or discarded. */
export default function EditAlignment(props: EditAlignmentProps) {
  const opened = useOpenedRows(props.text.id);
  return opened === undefined ? null : <EditRows {...props} opened={opened} />;
}

function EditRows(props: EditAlignmentProps & { readonly opened: OpenedRows }) {
  const { t } = useTranslation();
  const { text, opened, startAt, backTo, onClose } = props;
  const { collection } = useServices();
  const attempt = useAttempt();
  const { rows: initial, isDraftOutdated } = opened;
  const { editing, change, discard } = useEditing(initial, alignmentDraftOf(text.id));
  const [isReviewing, setIsReviewing] = useState(false);
  const discardAll = useDiscardEditing(initial, { editing, change });
  const onApplied = (): void => {
    discard();
    void attempt(unflagPairs(collection, text.id)).then(onClose);
  };
  if (editing === undefined) return null;
  const isTouched = editing.undo !== undefined || editing.redo !== undefined;

  return (
    <Page
      title={t('reader.alignOf', { title: text.title })}
      width="wide"
      actions={
        <Button onClick={onClose}>
          {t(backTo === undefined ? 'reader.alignBack' : 'desk.backToReview')}
        </Button>
      }
      intro={<p>{t('reader.alignIntro')}</p>}
    >
      {isReviewing ? (
        <ReviewAlignment
          text={text}
          rows={editing.rows}
          initial={initial}
          onApplied={onApplied}
          onGoOn={() => setIsReviewing(false)}
          onDiscard={() => {
            discardAll();
            setIsReviewing(false);
          }}
        />
      ) : (
        <>
          <FlaggedLine textId={text.id} onUnflagged={onClose} />
          {isDraftOutdated && !isTouched && <p role="alert">{t('reader.alignPutAside')}</p>}
          <p>
            <Button look="primary" onClick={() => setIsReviewing(true)}>
              {t('reader.alignReview')}
            </Button>
          </p>
          <AlignmentEditor
            editing={editing}
            script={text.chineseScript}
            startAt={editing.rows.findIndex(({ origins }) => origins.includes(startAt ?? ''))}
            onChange={change}
            realign={realignRows}
          />
        </>
      )}
    </Page>
  );
}
