import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveDialog } from '../../services/bulk/move-dialog.tsx';
import { useBulk } from '../../services/bulk/use-bulk.ts';
import { EditPairDialog } from '../../services/edit-pair-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import type { ShownCard } from './use-card.ts';

/** What can be done with the pair of a card: its words and tags, and the text that it stands in. */
export function PairActions({ asked }: Pick<ShownCard, 'asked'>) {
  const { t } = useTranslation();
  const bulk = useBulk();
  const [asking, setAsking] = useState<'edit' | 'move'>();
  const { note, text } = asked;
  const close = (): void => setAsking(undefined);
  return (
    <>
      <Button onClick={() => setAsking('edit')}>{t('edit.title')}</Button>
      <Button disabled={bulk.running !== undefined} onClick={() => setAsking('move')}>
        {t('many.moveMore')}
      </Button>
      {asking === 'edit' && (
        <EditPairDialog note={note} script={text.chineseScript} onClose={close} />
      )}
      {asking === 'move' && (
        <MoveDialog
          count={1}
          from={text.id}
          onMove={(textId) => {
            close();
            void bulk.changeNotes([note.id], { kind: 'move', textId });
          }}
          onClose={close}
        />
      )}
    </>
  );
}
