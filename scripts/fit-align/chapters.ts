import { type GoldLines, readGoldFolder } from '../gold-folder.ts';

/** A gold bead: first line and line after the last, on both sides; one of them may be empty. */
export interface GoldBead {
  readonly english: readonly [number, number];
  readonly chinese: readonly [number, number];
}

/** A text with its right alignment: every line of both sides is in one bead. */
export interface Chapter {
  readonly name: string;
  readonly english: readonly string[];
  readonly chinese: readonly string[];
  readonly gold: readonly GoldBead[];
}

/** Reads a folder laid out as mac-dev. Unpaired lines become a bead each. */
export function readChapters(folder: string): Chapter[] {
  return readGoldFolder(folder).map(({ beads, ...text }) => ({ ...text, gold: layOut(beads) }));
}

function layOut(beads: readonly GoldLines[]): GoldBead[] {
  let row = 0;
  let column = 0;
  return beads.flatMap(({ english, chinese }) => {
    const laid = layBeads(row, column, english.length, chinese.length);
    row += english.length;
    column += chinese.length;
    return laid;
  });
}

/** The bead at a place; a bead for each line when the other side is empty. */
export function layBeads(
  row: number,
  column: number,
  english: number,
  chinese: number,
): GoldBead[] {
  if (english > 0 && chinese > 0) {
    return [{ english: [row, row + english], chinese: [column, column + chinese] }];
  }
  return Array.from({ length: english + chinese }, (_, step) => ({
    english: english > 0 ? [row + step, row + step + 1] : [row, row],
    chinese: chinese > 0 ? [column + step, column + step + 1] : [column, column],
  }));
}
