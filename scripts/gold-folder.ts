import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with its right alignment, as a folder laid out as mac-dev has it. */
export interface GoldText {
  readonly name: string;
  /** One sentence each. */
  readonly english: readonly string[];
  readonly chinese: readonly string[];
  /** 0-based lines of both sides; one of them may be empty. */
  readonly beads: readonly GoldLines[];
}

export interface GoldLines {
  readonly english: readonly number[];
  readonly chinese: readonly number[];
}

/**
 * Reads zh/NAME and en/NAME with one sentence a line, and gold/NAME.align with "[zh lines]:[en lines]"
 * a bead; in the order of their names.
 */
export function readGoldFolder(folder: string): GoldText[] {
  return readdirSync(join(folder, 'gold'))
    .filter((file) => file.endsWith('.align'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.align$/, '');
      return {
        name,
        english: readLines(join(folder, 'en', name)),
        chinese: readLines(join(folder, 'zh', name)),
        beads: readLines(join(folder, 'gold', file))
          .filter((line) => line.includes(':'))
          .map(readBead),
      };
    });
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
}

function readBead(line: string): GoldLines {
  const [chinese = [], english = []] = line
    .split(':')
    .map((side): number[] => JSON.parse(side.trim() || '[]'));
  return { chinese, english };
}
