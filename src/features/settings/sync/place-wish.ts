import type { TFunction } from 'i18next';
import { canChooseFolder } from '../../../services/backup/chosen-folder.ts';
import { assertNever, err, ok, type Result } from '../../../shared/result.ts';
import type { SyncPlace } from '../../../storage/sync/sync-state.ts';
import type { Invitation } from '../../../sync/invitation.ts';
import { readServerPlace, type ServerFault } from '../../../sync/server-address.ts';

/** Where to sync, and what this device is called there, as far as it was written down. */
export interface PlaceWish {
  readonly name: string;
  readonly kind: SyncPlace['kind'];
  readonly folder: FileSystemDirectoryHandle | undefined;
  readonly address: string;
  readonly account: string;
  readonly password: string;
}

export const NO_PLACE: Omit<PlaceWish, 'kind'> = {
  name: '',
  folder: undefined,
  address: '',
  account: '',
  password: '',
};

export function emptyWish(): PlaceWish {
  return { ...NO_PLACE, kind: canChooseFolder() ? 'folder' : 'server' };
}

/** As a link has it: what it does not know is still to be said. */
export function invitedWish({ server }: Invitation): PlaceWish {
  return server === undefined
    ? { ...NO_PLACE, kind: 'folder' }
    : { ...NO_PLACE, kind: 'server', ...server };
}

export type PlaceFault = ServerFault | { readonly kind: 'no-folder' };

export function readPlace(wish: PlaceWish): Result<SyncPlace, PlaceFault> {
  if (wish.kind === 'server') return readServerPlace(wish.address, wish.account, wish.password);
  if (wish.folder === undefined) return err({ kind: 'no-folder' });
  return ok({ kind: 'folder', handle: wish.folder });
}

export function describePlaceFault(t: TFunction, fault: PlaceFault): string {
  switch (fault.kind) {
    case 'no-folder':
      return t('sync.folderMissing');
    case 'no-address':
      return t('sync.addressWrong');
    case 'no-tls':
      return t('sync.addressOpen');
    case 'no-user':
      return t('sync.accountWrong');
    default:
      return assertNever(fault);
  }
}
