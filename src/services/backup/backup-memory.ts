import type { EpochMs } from '../../shared/time.ts';

/**
 * What this browser remembers of backups. Not in the database, so that it is still there when that is
 * gone; and of this device alone.
 */
export interface BackupMemory {
  /** When the learner last saved a file, and how many answers this device had then. */
  readonly savedAt?: EpochMs;
  readonly savedAnswers?: number;
  /** When they last said "not now" to the reminder. */
  readonly declinedAt?: EpochMs;
}

const KEY = 'duizhao.backup';
const FIELDS = ['savedAt', 'savedAnswers', 'declinedAt'] as const;

export function recallBackups(): BackupMemory {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const known = FIELDS.map((field) => [field, (stored as Record<string, unknown>)[field]]);
    return Object.fromEntries(known.filter(([, value]) => typeof value === 'number'));
  } catch {
    return {};
  }
}

export function rememberBackups(change: BackupMemory): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...recallBackups(), ...change }));
  } catch {
    // Storage may be full or forbidden; the reminder then comes once too often.
  }
}
