/** A row of docs/faults.md. */
export interface Fault {
  readonly no: number;
  readonly fault: string;
  /** Files under `tests/` that show what it ends in; none where nothing tries it yet. */
  readonly files: readonly string[];
  /** Whether the tests are said to cover all of it. */
  readonly isWhole: boolean;
}

const ROW = /^\| (\d+) \| ([^|]+) \| [^|]+ \| ([^|]+) \|$/gmu;
const FILE = /`((?:unit|golden|e2e)\/[^`]+\.ts)`/gu;

/** @param table the text of docs/faults.md */
export function readFaultTable(table: string): Fault[] {
  return [...table.matchAll(ROW)].map(([, no, fault = '', shown = '']) => ({
    no: Number(no),
    fault,
    files: [...shown.matchAll(FILE)].map(([, file = '']) => file),
    isWhole: !/\b(?:part|none)\b/u.test(shown),
  }));
}
