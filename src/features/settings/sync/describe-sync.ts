import type { TFunction } from 'i18next';
import { memberName } from '../../../domain/sync/member.ts';
import type { BatchFault, TransportFailure } from '../../../domain/sync/sync-failure.ts';
import { describeStorageFailure } from '../../../services/describe-storage-failure.ts';
import { assertNever } from '../../../shared/result.ts';
import type { SyncFailure, SyncReport } from '../../../storage/sync/sync-outcome.ts';
import { type SyncPlace, type SyncState, statementsOf } from '../../../storage/sync/sync-state.ts';
import type { PhraseFault } from '../../../sync/recovery-phrase.ts';

/** Says why a sync ended early and what the learner can do about it. */
export function describeSyncFailure(
  t: TFunction,
  failure: SyncFailure,
  place: SyncPlace['kind'],
): string {
  switch (failure.kind) {
    case 'transport':
      return describeTransport(t, failure.failure, place);
    case 'storage':
      return describeStorageFailure(t, failure.failure);
    case 'own-log':
      return failure.fault.kind === 'wrong-key'
        ? t('sync.failed.foreign')
        : t('sync.failed.ownLog');
    case 'removed':
      return t('sync.failed.removed', { name: failure.by ?? t('sync.unknownDevice') });
    case 'moved':
      return t('sync.failed.moved', { name: failure.by ?? t('sync.unknownDevice') });
    default:
      return assertNever(failure);
  }
}

function describeTransport(
  t: TFunction,
  failure: TransportFailure,
  place: SyncPlace['kind'],
): string {
  switch (failure.kind) {
    case 'unreachable':
      return t('sync.failed.unreachable');
    case 'refused':
      return t(place === 'folder' ? 'sync.failed.folderRefused' : 'sync.failed.serverRefused');
    case 'full':
      return t('sync.failed.full');
    case 'too-large':
      return t('sync.failed.tooLarge', { size: Math.ceil(failure.bytes / 1000) });
    case 'conflict':
      return t('sync.failed.conflict');
    default:
      return assertNever(failure);
  }
}

/** A sentence for each thing that is wrong with what other devices brought. */
export function describeTroubles(
  t: TFunction,
  { faults, troubles }: SyncReport,
  state: SyncState,
): string[] {
  const nameOf = (member: string): string => nameIn(t, state, member);
  const wrong = Object.entries(faults).map(([member, fault]) =>
    describeFault(t, fault, nameOf(member)),
  );
  const missing = troubles
    .filter(({ member }) => !(member in faults))
    .map((trouble) => {
      const name = nameOf(trouble.member);
      return trouble.kind === 'forked'
        ? t('sync.fault.forked', { name })
        : t('sync.fault.withheld', { name, count: trouble.batches });
    });
  return [...wrong, ...missing];
}

/** A sentence for each device that was removed and brings something nevertheless. */
export function describeRefused(t: TFunction, state: SyncState): string[] {
  const { removed } = statementsOf(state);
  return Object.entries(state.refused ?? {}).map(([member, number]) =>
    t('sync.fault.refused', {
      name: nameIn(t, state, member),
      count: number - (removed[member]?.upTo ?? 0),
    }),
  );
}

function nameIn(t: TFunction, state: SyncState, member: string): string {
  return memberName(state.members, statementsOf(state), member) ?? t('sync.unknownDevice');
}

function describeFault(t: TFunction, fault: BatchFault, name: string): string {
  switch (fault.kind) {
    case 'damaged':
      return t('sync.fault.damaged', { name });
    case 'wrong-key':
      return t('sync.fault.wrongKey', { name });
    case 'misplaced':
      return t('sync.fault.misplaced', { name });
    case 'out-of-order':
      return t('sync.fault.outOfOrder', { name });
    case 'forked':
      return t('sync.fault.forked', { name });
    case 'newer-version':
      return t('sync.fault.newerVersion', { name });
    default:
      return assertNever(fault);
  }
}

export function describePhraseFault(t: TFunction, fault: PhraseFault): string {
  switch (fault.kind) {
    case 'words':
      return t('sync.phraseWords', { count: fault.found });
    case 'unknown-word':
      return t('sync.phraseUnknown', { word: fault.word });
    case 'check':
      return t('sync.phraseCheck');
    default:
      return assertNever(fault);
  }
}
