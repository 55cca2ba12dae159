import type { KeyPress } from '../../ui/ime-guard.ts';
import type { RowOperation } from './row-operations.ts';

export type EditorCommand =
  | RowOperation
  | 'undo'
  | 'redo'
  | 'nextDoubtful'
  | 'previousDoubtful'
  | 'edit'
  | 'select'
  | 'realign';

export interface CommandKey {
  /** As `aria-keyshortcuts` writes it. */
  readonly keys: string;
  /** Whether it is a letter alone, which the learner may have switched off. */
  readonly single: boolean;
}

const letter = (keys: string): CommandKey => ({ keys, single: true });
const other = (keys: string): CommandKey => ({ keys, single: false });

/** The key of each command while a cell has the focus. */
export const COMMAND_KEYS: Readonly<Record<EditorCommand, CommandKey>> = {
  undo: other('Control+Z'),
  redo: other('Control+Shift+Z'),
  nextDoubtful: letter('N'),
  confirm: letter('C'),
  edit: other('Enter'),
  merge: letter('M'),
  split: letter('S'),
  previousDoubtful: letter('Shift+N'),
  mergeSide: letter('Shift+M'),
  sentenceDown: other('Alt+ArrowDown'),
  sentenceUp: other('Alt+ArrowUp'),
  insertGap: letter('G'),
  closeGap: letter('Shift+G'),
  unpair: letter('U'),
  select: other('Space'),
  realign: letter('R'),
  drop: other('Delete'),
};

/** Other keys that people know for the same. */
const ALIASES: readonly (readonly [string, EditorCommand])[] = [
  ['Control+Y', 'redo'],
  ['F2', 'edit'],
];

export interface PressedKey extends KeyPress {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The command of a key, if it has one. @param singleKeys whether letters alone may do anything */
export function commandOf(event: PressedKey, singleKeys: boolean): EditorCommand | undefined {
  const pressed = nameKey(event);
  const alias = ALIASES.find(([keys]) => keys === pressed);
  if (alias !== undefined) return alias[1];
  return (Object.keys(COMMAND_KEYS) as EditorCommand[]).find((command) => {
    const { keys, single } = COMMAND_KEYS[command];
    return keys === pressed && (!single || singleKeys);
  });
}

function nameKey({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): string {
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
  const held = [(ctrlKey || metaKey) && 'Control', altKey && 'Alt', shiftKey && 'Shift'].filter(
    (one) => one !== false,
  );
  return [...held, name].join('+');
}
