import type { Language } from '../../domain/text/language.ts';

export interface TextAtPoint {
  readonly row: number;
  readonly side: Language;
  readonly text: string;
  /** UTF-16 units from the beginning of the text. */
  readonly offset: number;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The cell text under a point of the window, and where in it; undefined over anything else. */
export function textAtPoint(x: number, y: number): TextAtPoint | undefined {
  const caret = caretAt(x, y);
  if (!(caret?.node instanceof Text)) return undefined;
  const cell = caret.node.parentElement?.closest<HTMLElement>('[role=gridcell]');
  const { row, side } = cell?.dataset ?? {};
  if (row === undefined || (side !== 'en' && side !== 'zh')) return undefined;
  // The words that stand in a gap are no text of the row.
  const isText = caret.node.parentElement?.lang !== '';
  const text = isText ? caret.node.data : '';
  return { row: Number(row), side, text, offset: isText ? caret.offset : 0 };
}

/** Firefox and Chromium know the standard name, Safari until 18.3 only the older one. */
function caretAt(x: number, y: number): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const found = document.caretPositionFromPoint(x, y);
    return found === null ? undefined : { node: found.offsetNode, offset: found.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range === null ? undefined : { node: range.startContainer, offset: range.startOffset };
}
