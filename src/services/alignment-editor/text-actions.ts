import { splitAtCaret } from '../../domain/bitext/edit/split-row.ts';
import type { EditorDesk, EditorHandles } from './editor-desk.ts';

/** What is done with the text that is being written in a cell. */
export function createTextActions({ now, setOpen }: EditorHandles, desk: EditorDesk) {
  return {
    write(text: string): void {
      const { open } = now();
      if (open !== undefined) setOpen({ ...open, text });
    },
    /** Takes the text into the rows. @param focus whether its cell takes the focus again */
    saveText(focus: boolean): void {
      const { open, editing, onChange, show } = now();
      if (open === undefined) return;
      const after = desk.closeText();
      if (after !== editing) {
        desk.say('saved');
        onChange(after);
      }
      if (focus) show(Math.min(desk.place().at, after.rows.length - 1), true);
    },
    cancelText(): void {
      setOpen(undefined);
      now().show(desk.place().at, true);
    },
    /** @param offset UTF-16 units, where the text is cut */
    splitText(offset: number): void {
      const { open, editing } = now();
      const at = editing.rows.findIndex(({ key }) => key === open?.key);
      if (open === undefined || at < 0) return;
      const after = splitAtCaret(editing, at, open.side, { text: open.text, offset });
      const closed = desk.closeText();
      desk.change('split', after === editing ? closed : after, at, true);
    },
  };
}
