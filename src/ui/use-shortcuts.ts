import { useEffect, useRef } from 'react';
import { isImeKey, isWritingTarget } from './ime-guard.ts';

export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Single keys for the whole screen, by `event.key` in lower case. They rest while an input method is
 * composing, while a field is written in, while a dialog is open, and with Ctrl, Alt or Meta held.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (event.defaultPrevented || isImeKey(event) || isWritingTarget(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const action = latest.current[event.key.toLowerCase()];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
