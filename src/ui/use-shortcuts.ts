import { useLayoutEffect, useRef } from 'react';
import { isImeKey, isWritingTarget } from './ime-guard.ts';

export type Shortcuts = Readonly<Record<string, () => void>>;

const areShortcutsOn = (): boolean => document.documentElement.dataset['singleKeys'] !== 'off';

/** Switches all single keys on or off: who speaks to the computer sets them off by accident. */
export function applyShortcuts(on: boolean): void {
  document.documentElement.dataset['singleKeys'] = on ? 'on' : 'off';
}

/** Keys that press the button, or follow the link, that has the focus. */
const PRESSING: ReadonlySet<string> = new Set(['Enter', ' ']);

function isPressed(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, a[href], summary');
}

/**
 * Single keys for the whole screen, by `event.key` in lower case; `shift+v` is another than `v`, where
 * both are there. They rest while an input method is
 * composing, while a field is written in, while a dialog is open, and with Ctrl, Alt or Meta held.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  // With the drawing, not after it: a key that comes at once must find its listener.
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (event.defaultPrevented || isImeKey(event) || isWritingTarget(event.target)) return;
      if (!areShortcutsOn() || document.querySelector('dialog[open]') !== null) return;
      if (PRESSING.has(event.key) && isPressed(event.target)) return;
      const key = event.key.toLowerCase();
      const action = (event.shiftKey && latest.current[`shift+${key}`]) || latest.current[key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
