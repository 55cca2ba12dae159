import type { KeyboardEvent } from 'react';
import { isImeKey, isWritingTarget } from '../../ui/ime-guard.ts';
import { type Cursor, movedCursor } from './cursor.ts';
import type { EditorActions } from './editor-actions.ts';
import { commandOf } from './editor-commands.ts';

const areSingleKeysOn = (): boolean => document.documentElement.dataset['singleKeys'] !== 'off';

/** What the keys do while a cell, or the grid itself, has the focus. */
export function useGridKeys(grid: {
  readonly cursor: Cursor;
  readonly rowCount: number;
  readonly act: EditorActions;
}): (event: KeyboardEvent) => void {
  const { cursor, rowCount, act } = grid;
  return (event) => {
    if (
      isImeKey(event) ||
      isWritingTarget(event.target) ||
      event.target instanceof HTMLButtonElement
    )
      return;
    const command = commandOf(event, areSingleKeysOn());
    const moved = command === undefined ? movedCursor(cursor, event, rowCount) : undefined;
    if (command !== undefined) act.run(command, true);
    else if (moved !== undefined) act.moveTo(moved);
    else if (event.key === 'Escape' && cursor.anchor !== undefined) act.endSelection();
    else return;
    event.preventDefault();
  };
}
