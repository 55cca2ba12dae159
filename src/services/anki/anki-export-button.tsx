import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import { Button } from '../../ui/button.tsx';
import { AnkiExportDialog } from './anki-export-dialog.tsx';

/** Opens the dialog that writes a text, or all of them, for Anki. */
export function AnkiExportButton({ text }: { readonly text: BilingualText | undefined }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t('anki.exportLink')}</Button>
      {isOpen && <AnkiExportDialog text={text} onClose={() => setIsOpen(false)} />}
    </>
  );
}
