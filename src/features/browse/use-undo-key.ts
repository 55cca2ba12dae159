import { useEffect, useLayoutEffect, useRef } from 'react';
import { isImeKey, isWritingTarget } from '../../ui/ime-guard.ts';

/** Ctrl or Command with Z takes the newest change back, except where the learner writes or a dialog is open. */
export function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  useLayoutEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || event.key.toLowerCase() !== 'z' || event.repeat) return;
      if (isImeKey(event) || isWritingTarget(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
