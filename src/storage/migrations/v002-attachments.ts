import type { Migration } from './migration.ts';

/** v2: recordings that came with sentence pairs, named by the SHA-256 of their bytes. */
export const v002Attachments: Migration = {
  version: 2,
  stores: { attachments: 'sha256, size' },
};
