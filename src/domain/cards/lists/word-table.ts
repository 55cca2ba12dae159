import Papa from 'papaparse';

/** One line of a list, in cells. */
export interface TableRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Lines without what they are separated by, empty ones left out. */
export function wordTable(text: string): TableRow[] {
  const separator = separatorOf(text);
  return text
    .split('\n')
    .map((content, index) => ({ line: index + 1, cells: cellsOf(content, separator) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

type Separator = '\t' | ',' | ';' | ' ' | undefined;

/** A tab anywhere, else a comma or semicolon in most lines, else a space before a level. */
function separatorOf(text: string): Separator {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const share = (pattern: RegExp) =>
    lines.filter((line) => pattern.test(line)).length / Math.max(1, lines.length);
  if (share(/\t/) > 0.3) return '\t';
  if (share(/,/) > 0.6) return ',';
  if (share(/;/) > 0.6) return ';';
  return share(/^\S+\s+\S+/) > 0.6 && share(/\s\S*\d\S*\s*$|\p{Script=Han}\s/u) > 0.6
    ? ' '
    : undefined;
}

function cellsOf(line: string, separator: Separator): string[] {
  if (separator === undefined || line.startsWith('#')) return [line.trim()];
  if (separator === ' ') return line.trim().split(/\s+/);
  const [cells = []] = Papa.parse<string[]>(line, { delimiter: separator }).data;
  return cells.map((cell) => cell.trim());
}
