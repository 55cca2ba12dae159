import type { RefObject } from 'react';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';

/** J and K go to the mark of the next sentence and of the one before; Enter opens it. */
export function useSentenceKeys(text: {
  readonly section: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Brings a pair into sight. */
  readonly show: (index: number, done: () => void) => void;
}): void {
  const { section, count, show } = text;
  const focus = (index: number): boolean => {
    const mark = section.current?.querySelector<HTMLElement>(`[data-sentence="${index + 1}"]`);
    mark?.focus();
    return mark !== undefined && mark !== null;
  };
  const step = (by: 1 | -1): void => {
    const from = placeNow(section.current);
    const to = Math.max(0, Math.min(count - 1, from.isFocused ? from.index + by : from.index));
    if (!focus(to)) show(to, () => focus(to));
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) });
}

/** The sentence with the focus, or the first one in sight. */
function placeNow(section: HTMLElement | null): {
  readonly index: number;
  readonly isFocused: boolean;
} {
  const focused = document.activeElement?.closest<HTMLElement>('[data-note]');
  if (focused) return { index: Number(focused.dataset['note']), isFocused: true };
  const pairs = [...(section?.querySelectorAll<HTMLElement>('[data-note]') ?? [])];
  const first = pairs.find((pair) => pair.getBoundingClientRect().top >= 0);
  return { index: Number(first?.dataset['note'] ?? 0), isFocused: false };
}
