import type { Migration } from './migration.ts';
import { v001First } from './v001-first.ts';
import { v002Attachments } from './v002-attachments.ts';
import { v003Removed } from './v003-removed.ts';

/** Every version there was, in order; released ones are never edited. */
export const ALL_MIGRATIONS: readonly Migration[] = [v001First, v002Attachments, v003Removed];

/** The version that this build writes. */
export const SCHEMA_VERSION = ALL_MIGRATIONS.length;
