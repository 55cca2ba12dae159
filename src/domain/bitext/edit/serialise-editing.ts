import * as v from 'valibot';
import type { EditRow } from './edit-row.ts';
import type { Editing, Splice, Steps } from './editing.ts';

/** Rows that the kept steps may hold together; older steps are not kept, the rows always are. */
const MOST_ROWS_OF_STEPS = 20_000;

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
const ROW = v.tuple([
  COUNT,
  v.string(),
  v.string(),
  COUNT,
  v.boolean(),
  v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  v.array(v.string()),
]);
const SPLICE = v.tuple([COUNT, v.array(ROW), v.array(ROW)]);
const DRAFT = v.object({
  version: v.literal(1),
  of: v.string(),
  nextKey: COUNT,
  rows: v.array(ROW),
  undo: v.array(SPLICE),
  redo: v.array(SPLICE),
});

type StoredRow = v.InferOutput<typeof ROW>;
type StoredSplice = v.InferOutput<typeof SPLICE>;

/** An editing as a text to keep. @param of names the rows that it began with, see `fingerprintRows` */
export function serialiseEditing(editing: Editing, of: string): string {
  const draft: v.InferOutput<typeof DRAFT> = {
    version: 1,
    of,
    nextKey: editing.nextKey,
    rows: editing.rows.map(storeRow),
    undo: storeSteps(editing.undo),
    redo: storeSteps(editing.redo),
  };
  return JSON.stringify(draft);
}

/** What was kept; undefined if it is of other rows, or broken anywhere. */
export function parseEditing(text: string, of: string): Editing | undefined {
  const read = v.safeParse(DRAFT, parseJson(text));
  if (!read.success || read.output.of !== of) return undefined;
  const { nextKey } = read.output;
  const rows = read.output.rows.map(readRow);
  const [undo, redo] = [read.output.undo.map(readSplice), read.output.redo.map(readSplice)];
  const all = [rows, ...[...undo, ...redo].flatMap(({ removed, inserted }) => [removed, inserted])];
  const isSound =
    all.every((some) => hasOwnKeys(some, nextKey)) &&
    fits(rows, undo, ({ inserted, removed }) => [inserted, removed]) &&
    fits(rows, redo, ({ inserted, removed }) => [removed, inserted]);
  return isSound ? { rows, undo: linked(undo), redo: linked(redo), nextKey } : undefined;
}

function storeRow(row: EditRow): StoredRow {
  const { key, en, zh, paragraph, heading, confidence, origins } = row;
  return [key, en, zh, paragraph, heading, confidence, [...origins]];
}

function readRow([key, en, zh, paragraph, heading, confidence, origins]: StoredRow): EditRow {
  return { key, en, zh, paragraph, heading, confidence, origins };
}

/** The newest first. */
function storeSteps(steps: Steps): StoredSplice[] {
  const stored: StoredSplice[] = [];
  let rows = 0;
  for (let step = steps; step !== undefined; step = step.below) {
    const { at, removed, inserted } = step.splice;
    rows += removed.length + inserted.length + 1;
    if (rows > MOST_ROWS_OF_STEPS) break;
    stored.push([at, removed.map(storeRow), inserted.map(storeRow)]);
  }
  return stored;
}

function readSplice([at, removed, inserted]: StoredSplice): Splice {
  return { at, removed: removed.map(readRow), inserted: inserted.map(readRow) };
}

function linked(splices: readonly Splice[]): Steps {
  return splices.reduceRight<Steps>((below, splice) => ({ splice, below }), undefined);
}

function hasOwnKeys(rows: readonly EditRow[], nextKey: number): boolean {
  return (
    new Set(rows.map(({ key }) => key)).size === rows.length &&
    rows.every((row) => row.key < nextKey && row.en + row.zh !== '')
  );
}

/** Whether the steps can be taken one after the other: each finds the rows that it replaces. */
function fits(
  rows: readonly EditRow[],
  splices: readonly Splice[],
  direction: (splice: Splice) => readonly [readonly EditRow[], readonly EditRow[]],
): boolean {
  const now = rows.map(({ key }) => key);
  return splices.every((splice) => {
    const [found, put] = direction(splice);
    const keys = now.splice(splice.at, found.length, ...put.map(({ key }) => key));
    return keys.length === found.length && keys.every((key, at) => key === found[at]?.key);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
