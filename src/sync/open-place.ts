import type { SyncPlace } from '../storage/sync/sync-state.ts';
import type { BatchLog } from './batch-log.ts';
import { folderLog } from './folder-log.ts';

export interface OpenedPlace {
  readonly log: BatchLog;
  /** Undefined of a folder. */
  readonly serverVersion?: string;
}

/** Opens the place that was chosen. What a server needs is only loaded for one. */
export async function openPlace(place: SyncPlace, vault: string): Promise<OpenedPlace> {
  if (place.kind === 'folder') return { log: folderLog(place.handle, vault) };
  const { openServer } = await import('./open-server.ts');
  const { log, version } = await openServer(place);
  return { log, serverVersion: version };
}
