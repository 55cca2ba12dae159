import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import { Button } from '../../ui/button.tsx';

const ExportDialog = lazy(() => import('./export-dialog.tsx'));

/** Opens the dialog that saves a text, or all of them, for other programs. */
export function ExportButton({ text }: { readonly text?: BilingualText }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {t(text === undefined ? 'export.allButton' : 'export.button')}
      </Button>
      {open && (
        <Suspense>
          <ExportDialog {...(text && { text })} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
