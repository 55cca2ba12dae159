import { isImeKey, type KeyPress } from '../../ui/ime-guard.ts';
import {
  extendTo,
  moveTo,
  type Selection,
  selectAll,
  selectNone,
  toggleLine,
} from './selection.ts';

const PAGE_LINES = 10;

export type GridPress = KeyPress & {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** What a key does in the list: another selection, or opening the line; undefined where it is not for it. */
export function gridKey(
  event: GridPress,
  selection: Selection,
  count: number,
): Selection | 'open' | undefined {
  if (isImeKey(event) || event.altKey || count === 0) return undefined;
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) {
    return key.toLowerCase() === 'a' ? selectAll(selection, count) : undefined;
  }
  const at = lineFor(key, selection.cursor, count);
  if (at !== undefined) return shiftKey ? extendTo(selection, at) : moveTo(selection, at);
  if (key === ' ') return toggleLine(selection, selection.cursor);
  if (key === 'Enter') return 'open';
  return key === 'Escape' && selection.places.length > 0 ? selectNone(selection) : undefined;
}

function lineFor(key: string, cursor: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE_LINES,
    PageUp: -PAGE_LINES,
    Home: -count,
    End: count,
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, cursor + step));
}
