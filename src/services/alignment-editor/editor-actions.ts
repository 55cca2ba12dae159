import { moveBoundary } from '../../domain/bitext/edit/move-boundary.ts';
import type { Language } from '../../domain/text/language.ts';
import { createCommandRunner } from './command-runner.ts';
import type { Cursor } from './cursor.ts';
import { createDesk, type EditorDesk, type EditorHandles } from './editor-desk.ts';
import { createTextActions } from './text-actions.ts';

export type EditorActions = ReturnType<typeof createEditorActions>;

/** Everything that can be done in the editor. */
export function createEditorActions(handles: EditorHandles) {
  const desk = createDesk(handles);
  return {
    run: createCommandRunner(handles, desk),
    ...createCursorActions(handles, desk),
    ...createTextActions(handles, desk),
    /** The border below a row was dropped; `count` as of `moveBoundary`. */
    dragBoundary(at: number, side: Language, count: number): void {
      const { editing, onChange } = handles.now();
      const after = moveBoundary(desk.closeText(), at, side, count);
      const moved = count > 0 ? 'sentenceDown' : 'sentenceUp';
      desk.say(after === editing ? 'nothing' : moved, { from: at, to: at + 1 });
      handles.setCursor({ at, side, anchor: undefined });
      if (after !== editing) onChange(after);
    },
  };
}

function createCursorActions({ now, setCursor }: EditorHandles, { say }: EditorDesk) {
  return {
    moveTo(cursor: Cursor): void {
      setCursor(cursor);
      now().show(cursor.at, true);
    },
    endSelection(): void {
      setCursor({ ...now().cursor, anchor: undefined });
      say('selectionEnded');
    },
    /** A cell was clicked or got the focus otherwise; with `extend` the selection goes on to it. */
    enter(at: number, side: Language, extend = false): void {
      const { cursor } = now();
      setCursor({ at, side, anchor: cursor.anchor ?? (extend ? cursor.at : undefined) });
    },
  };
}
