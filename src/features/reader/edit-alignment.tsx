import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import { AlignmentEditor } from '../../services/alignment-editor/alignment-editor.tsx';
import { useEditing } from '../../services/alignment-editor/use-editing.ts';
import { realignRows } from '../../services/realign-rows.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { alignmentDraftOf } from './alignment-draft.ts';
import { ReviewAlignment } from './review-alignment.tsx';
import { useDiscardEditing } from './use-discard-editing.ts';
import { type OpenedRows, useOpenedRows } from './use-opened-rows.ts';

export interface EditAlignmentProps {
  readonly text: BilingualText;
  readonly onClose: () => void;
}

/** All pairs of a text in the editor; what was done to them is kept until it is applied or discarded. */
export default function EditAlignment({ text, onClose }: EditAlignmentProps) {
  const opened = useOpenedRows(text.id);
  return opened === undefined ? null : <EditRows text={text} opened={opened} onClose={onClose} />;
}

function EditRows(props: EditAlignmentProps & { readonly opened: OpenedRows }) {
  const { t } = useTranslation();
  const { text, opened, onClose } = props;
  const { rows: initial, isDraftOutdated } = opened;
  const { editing, change, discard } = useEditing(initial, alignmentDraftOf(text.id));
  const [isReviewing, setIsReviewing] = useState(false);
  const discardAll = useDiscardEditing(initial, { editing, change });
  const close = useCallback((): void => {
    discard();
    onClose();
  }, [discard, onClose]);
  if (editing === undefined) return null;
  const isTouched = editing.undo !== undefined || editing.redo !== undefined;

  return (
    <Page
      title={t('reader.alignOf', { title: text.title })}
      width="wide"
      actions={<Button onClick={onClose}>{t('reader.alignBack')}</Button>}
      intro={<p>{t('reader.alignIntro')}</p>}
    >
      {isReviewing ? (
        <ReviewAlignment
          text={text}
          rows={editing.rows}
          initial={initial}
          onApplied={close}
          onGoOn={() => setIsReviewing(false)}
          onDiscard={() => {
            discardAll();
            setIsReviewing(false);
          }}
        />
      ) : (
        <>
          {isDraftOutdated && !isTouched && <p role="alert">{t('reader.alignPutAside')}</p>}
          <p>
            <Button look="primary" onClick={() => setIsReviewing(true)}>
              {t('reader.alignReview')}
            </Button>
          </p>
          <AlignmentEditor
            editing={editing}
            script={text.chineseScript}
            onChange={change}
            realign={realignRows}
          />
        </>
      )}
    </Page>
  );
}
