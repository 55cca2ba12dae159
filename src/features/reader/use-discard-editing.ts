import { useTranslation } from 'react-i18next';
import type { EditRow } from '../../domain/bitext/edit/edit-row.ts';
import { startEditing } from '../../domain/bitext/edit/editing.ts';
import type { EditingDraft } from '../../services/alignment-editor/use-editing.ts';
import { useNotice } from '../../ui/notices.tsx';

/** A function that begins anew with the rows as the library has them; a notice offers to take that back. */
export function useDiscardEditing(
  initial: readonly EditRow[],
  { editing, change }: Pick<EditingDraft, 'editing' | 'change'>,
): () => void {
  const { t } = useTranslation();
  const notice = useNotice();
  return () => {
    if (editing === undefined) return;
    change(startEditing(initial));
    const run = (): void => change(editing);
    notice({ text: t('reader.alignDiscarded'), action: { label: t('common.undo'), run } });
  };
}
