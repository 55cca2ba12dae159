import type { Migration } from './migration.ts';

/**
 * v3: pairs by when they were removed or brought back. A pair that never was has no such field, and
 * IndexedDB leaves it out of the index: it costs nothing where nothing is removed.
 */
export const v003Removed: Migration = {
  version: 3,
  stores: { notes: 'id, [textId+place], changed.deleted' },
};
