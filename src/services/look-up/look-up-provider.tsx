import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { LookUpContext, type PointedText } from './look-up-desk.ts';
import { selectedText } from './selected-text.ts';

const LookUpPanel = lazy(() => import('./look-up-panel.tsx'));

/** Nothing pointed at: the panel asks for a word. */
const NOTHING: PointedText = { sentence: '', language: 'zh', start: 0 };

/** Lets every screen open the look-up panel; D opens it at what is selected. */
export function LookUpProvider({ children }: { readonly children: ReactNode }) {
  const [pointed, setPointed] = useState<PointedText>();
  const open = useCallback((next: PointedText) => setPointed(next), []);
  const close = useCallback(() => setPointed(undefined), []);
  useShortcuts({ d: () => open(selectedText() ?? NOTHING) });
  return (
    <LookUpContext.Provider value={open}>
      {children}
      {pointed !== undefined && (
        <Suspense fallback={null}>
          <LookUpPanel pointed={pointed} onClose={close} />
        </Suspense>
      )}
    </LookUpContext.Provider>
  );
}
