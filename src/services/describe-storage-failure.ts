import type { TFunction } from 'i18next';
import { assertNever } from '../shared/result.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';

/** Says what the browser's storage refused and what the learner can do about it. */
export function describeStorageFailure(t: TFunction, failure: StorageFailure): string {
  switch (failure.kind) {
    case 'quota':
      return t('failure.quota');
    case 'closed':
      return t('failure.closed');
    case 'newer-version':
      return t('failure.newerVersion');
    case 'unavailable':
      return t('failure.unavailable');
    case 'damaged':
      return t('failure.damaged', { where: failure.where });
    case 'missing':
      return t('failure.missing');
    case 'cancelled':
      return t('failure.cancelled');
    case 'bad-backup':
      return t('failure.badBackup');
    case 'sealed':
      return t('failure.sealed');
    case 'wrong-passphrase':
      return t('failure.wrongPassphrase');
    default:
      return assertNever(failure);
  }
}
