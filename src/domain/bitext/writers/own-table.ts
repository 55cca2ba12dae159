/*
 * Tables that this program writes. The first row says that it did, so that they are read without any
 * guess: a field stays as it was, but for what makes it safe in a spreadsheet.
 */

/** The columns, in order. */
export const OWN_COLUMNS = ['en', 'zh', 'heading', 'tags', 'text'] as const;

const HEADER = /^en([\t,])zh\1heading\1tags\1text(?:\n|$)/;
/** What a spreadsheet would reckon, and the same after marks that an earlier writing put before it. */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const GUARDED = /^'+[=+\-@\t\r\n]/;

/** The delimiter of a table that {@link toTableLine} wrote; undefined for any other. */
export function ownDelimiter(text: string): string | undefined {
  return HEADER.exec(text)?.[1];
}

/** One row. Every field is in quotes where that is needed, and starts with `'` where it could be a formula. */
export function toTableLine(fields: readonly string[], delimiter: '\t' | ','): string {
  return `${fields.map((field) => quoted(guarded(field))).join(delimiter)}\n`;
}

/** NUL goes first: readers drop it, and what follows it would then stand at the start. */
function guarded(field: string): string {
  const kept = field.replaceAll('\0', '');
  return FORMULA.test(kept) ? `'${kept}` : kept;
}

/** A field as it was before {@link toTableLine}. */
export function unguarded(field: string): string {
  return GUARDED.test(field) ? field.slice(1) : field;
}

function quoted(field: string): string {
  return /["\t\n\r,]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
