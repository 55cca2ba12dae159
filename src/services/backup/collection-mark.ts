import type { EpochMs } from '../../shared/time.ts';
import { entriesOf } from '../../storage/device-meta.ts';
import type { MetaRow } from '../../storage/rows.ts';

/**
 * How far the logs of this device had come when last seen, kept outside of the database: damaged database
 * files can open without an error and be empty, and then nothing in them says so.
 */
export interface CollectionMark {
  readonly device: string;
  /** Of both logs. */
  readonly entries: number;
  readonly at: EpochMs;
}

const KEY = 'duizhao.mark';

export function recallMark(): CollectionMark | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { device, entries, at } = stored as Partial<Record<keyof CollectionMark, unknown>>;
    const sound =
      typeof device === 'string' && typeof entries === 'number' && typeof at === 'number';
    return sound ? { device, entries, at: at as EpochMs } : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers how far the collection has come; a tab that is behind another does not set it back. */
export function markCollection(meta: MetaRow | undefined, at: EpochMs): void {
  if (meta === undefined) return;
  const before = recallMark();
  const entries = entriesOf(meta);
  if (before?.device === meta.device && before.entries >= entries) return;
  store({ device: meta.device, entries, at });
}

/** Takes what is there now for right, however little it is. */
export function resetMark(meta: MetaRow | undefined, at: EpochMs): void {
  if (meta === undefined) store(undefined);
  else store({ device: meta.device, entries: entriesOf(meta), at });
}

/** The mark that the collection falls short of; undefined where all is as it was, or further. */
export function missedMark(meta: MetaRow | undefined): CollectionMark | undefined {
  const mark = recallMark();
  if (mark === undefined) return undefined;
  if (meta === undefined) return mark.entries > 0 ? mark : undefined;
  // Another device: a backup was restored since.
  return meta.device === mark.device && entriesOf(meta) < mark.entries ? mark : undefined;
}

function store(mark: CollectionMark | undefined): void {
  try {
    if (mark === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(mark));
  } catch {
    // Storage may be full or forbidden; then there is no mark to miss.
  }
}
