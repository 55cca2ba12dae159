import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import { AnkiExportButton } from '../../services/anki/anki-export-button.tsx';
import { ExportButton } from '../../services/export-dialog/export-button.tsx';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { deleteText, restoreText } from '../../storage/text-repository.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useNotice } from '../../ui/notices.tsx';
import { useHasAlignmentDraft } from './alignment-draft.ts';
import { TextDialog } from './text-dialog.tsx';

export interface TextActionsProps {
  readonly text: BilingualText;
  readonly onAlign: () => void;
}

/** The alignment in the editor; rename and directions in a dialog; delete at once, with undo. */
export function TextActions({ text, onAlign }: TextActionsProps) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const [, navigate] = useLocation();
  const [editing, setEditing] = useState(false);
  const hasDraft = useHasAlignmentDraft(text.id);

  const remove = async (): Promise<void> => {
    const removed = await attempt(
      deleteText(collection, text.id).then((result) =>
        result.ok ? { ...result, value: true } : result,
      ),
    );
    if (removed === undefined) return;
    navigate('/library');
    notice({
      text: t('reader.deleted', { title: text.title }),
      action: {
        label: t('common.undo'),
        run: () => void attempt(restoreText(collection, text.id)),
      },
    });
  };

  return (
    <>
      <Button onClick={onAlign}>{t(hasDraft === true ? 'reader.alignOn' : 'reader.align')}</Button>
      <Button onClick={() => setEditing(true)}>{t('reader.settings')}</Button>
      <ExportButton text={text} />
      <LinkButton to={`/practice/${text.id}`}>{t('practice.link')}</LinkButton>
      <LinkButton to={text.optionsId ? `/options/${text.optionsId}` : '/options'}>
        {t('options.ofText')}
      </LinkButton>
      <AnkiExportButton text={text} />
      <Button look="danger" onClick={() => void remove()}>
        {t('reader.delete')}
      </Button>
      {editing && <TextDialog text={text} onClose={() => setEditing(false)} />}
    </>
  );
}
