import { useTranslation } from 'react-i18next';
import { useClock } from '../../../services/use-clock.ts';
import type { EpochMs } from '../../../shared/time.ts';
import type { SyncState } from '../../../storage/sync/sync-state.ts';
import { describeSyncFailure } from './describe-sync.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long ago something was, in words, kept true as time passes. */
export function useTimeAgo(): (at: EpochMs | number) => string {
  const { i18n } = useTranslation();
  const now = useClock();
  const format = new Intl.RelativeTimeFormat(i18n.language, { numeric: 'auto' });
  return (at) => {
    const ago = Math.max(0, now - at);
    if (ago >= DAY_MS) return format.format(-Math.floor(ago / DAY_MS), 'day');
    if (ago >= HOUR_MS) return format.format(-Math.floor(ago / HOUR_MS), 'hour');
    return format.format(-Math.floor(ago / MINUTE_MS), 'minute');
  };
}

/** The latest sync in a sentence or two. */
export function useStatusLine({ latest, place }: SyncState): string {
  const { t } = useTranslation();
  const ago = useTimeAgo();
  if (latest === undefined) return t('sync.never');
  if (latest.kind === 'done') {
    const when = ago(latest.at);
    if (latest.received === 0) return t('sync.done', { when });
    return t('sync.doneReceived', { when, count: latest.received });
  }
  const why = describeSyncFailure(t, latest.failure, place.kind);
  const isOver = latest.failure.kind === 'removed' || latest.failure.kind === 'moved';
  if (isOver || latest.lastDone === undefined) return why;
  return `${why} ${t('sync.lastDone', { when: ago(latest.lastDone) })}`;
}
