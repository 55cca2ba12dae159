import type { Language } from '../../text/language.ts';
import type { EditRow } from './edit-row.ts';
import { type Editing, replaceStretch } from './editing.ts';
import { cutSide, nearestBorder } from './side-text.ts';

/** UTF-16 offsets at which the sides of a row are cut; the length of a side leaves it whole. */
export interface CutOffsets {
  readonly en: number;
  readonly zh: number;
}

/**
 * A row as two. Both keep all origins, the first keeps the key. The same editing where one of the
 * parts would be empty.
 */
export function splitRow(editing: Editing, at: number, cuts: CutOffsets): Editing {
  const row = editing.rows[at];
  return row === undefined ? editing : replaceByParts(editing, at, row, cuts);
}

/** The rest of one side becomes a row of its own after this one. */
export function splitSide(editing: Editing, at: number, side: Language, offset: number): Editing {
  const row = editing.rows[at];
  if (row === undefined) return editing;
  return splitRow(editing, at, { en: row.en.length, zh: row.zh.length, [side]: offset });
}

/** Cuts both sides at the sentence border nearest to the middle; a side of one sentence stays whole. */
export function splitInMiddle(editing: Editing, at: number): Editing {
  const row = editing.rows[at];
  if (row === undefined) return editing;
  const cut = (side: Language): number =>
    nearestBorder(row[side], side, row[side].length / 2) ?? row[side].length;
  return splitRow(editing, at, { en: cut('en'), zh: cut('zh') });
}

/**
 * Gives one side a new text and cuts it at an offset of that, in one step. The other side is cut at the
 * sentence border nearest to the same share of its text, if it has one.
 */
export function splitAtCaret(
  editing: Editing,
  at: number,
  side: Language,
  caret: { readonly text: string; readonly offset: number },
): Editing {
  const row = editing.rows[at];
  if (row === undefined || caret.text.trim() === '') return editing;
  const other: Language = side === 'en' ? 'zh' : 'en';
  const share = caret.offset / caret.text.length;
  const cut = nearestBorder(row[other], other, share * row[other].length) ?? row[other].length;
  const cuts = { en: cut, zh: cut, [side]: caret.offset };
  return replaceByParts(editing, at, { ...row, [side]: caret.text }, cuts);
}

function replaceByParts(editing: Editing, at: number, row: EditRow, cuts: CutOffsets): Editing {
  const [en, enRest] = cutSide(row.en, cuts.en);
  const [zh, zhRest] = cutSide(row.zh, cuts.zh);
  if (en + zh === '' || enRest + zhRest === '') return editing;
  return replaceStretch(editing, at, 1, [
    { ...row, en, zh, confidence: 1 },
    { ...row, en: enRest, zh: zhRest, confidence: 1 },
  ]);
}
