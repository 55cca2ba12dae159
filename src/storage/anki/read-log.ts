import type { AnkiLog } from '../../domain/anki/anki-collection.ts';
import type { SqliteFile } from './sqlite.ts';

const MOST_REVIEWS = 20_000_000;
const FIRST_ROOM = 4_096;

/** The review log in columns. Rows without a time or a card say nothing and are counted as odd. */
export function readLog(file: SqliteFile, onRow: () => void): { log: AnkiLog; odd: number } {
  let columns = emptyColumns(FIRST_ROOM);
  let [count, odd] = [0, 0];
  const query = 'SELECT id, cid, ease, ivl, factor, time, type FROM revlog';
  for (const row of file.each(query, MOST_REVIEWS)) {
    onRow();
    const [at, cardId, ease, interval, factor, durationMs, type] = row;
    if (typeof at !== 'number' || typeof cardId !== 'number' || at <= 0) {
      odd += 1;
      continue;
    }
    if (count === columns.at.length) columns = widened(columns);
    columns.at[count] = at;
    columns.cardId[count] = cardId;
    columns.ease[count] = numberOf(ease);
    columns.interval[count] = numberOf(interval);
    columns.factor[count] = numberOf(factor);
    columns.durationMs[count] = numberOf(durationMs);
    columns.type[count] = numberOf(type);
    count += 1;
  }
  return { log: { ...columns, count }, odd };
}

type Columns = ReturnType<typeof emptyColumns>;

function emptyColumns(room: number) {
  return {
    at: new Float64Array(room),
    cardId: new Float64Array(room),
    ease: new Uint8Array(room),
    interval: new Float64Array(room),
    factor: new Float64Array(room),
    durationMs: new Float64Array(room),
    type: new Uint8Array(room),
  };
}

function widened(columns: Columns): Columns {
  const wide = emptyColumns(columns.at.length * 2);
  for (const name of Object.keys(wide) as (keyof Columns)[]) wide[name].set(columns[name]);
  return wide;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
