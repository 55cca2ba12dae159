import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** Reads a folder laid out as mac-dev (see eval-align.ts). Unpaired lines become a bead each. */
export function readChapters(folder: string): Chapter[] {
  return readdirSync(join(folder, 'gold'))
    .filter((file) => file.endsWith('.align'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.align$/, '');
      const english = readLines(join(folder, 'en', name));
      const chinese = readLines(join(folder, 'zh', name));
      return { name, english, chinese, gold: readGold(readLines(join(folder, 'gold', file))) };
    });
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
}

function readGold(lines: readonly string[]): GoldBead[] {
  let row = 0;
  let column = 0;
  const counts = lines.filter((line) => line.includes(':')).map(countBead);
  return counts.flatMap(([english, chinese]) => {
    const beads = layBeads(row, column, english, chinese);
    row += english;
    column += chinese;
    return beads;
  });
}

function countBead(line: string): [english: number, chinese: number] {
  const [chinese = [], english = []] = line
    .split(':')
    .map((side): number[] => JSON.parse(side.trim() || '[]'));
  return [english.length, chinese.length];
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
