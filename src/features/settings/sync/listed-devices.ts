import { memberName } from '../../../domain/sync/member.ts';
import { type SyncState, statementsOf } from '../../../storage/sync/sync-state.ts';
import { ownName } from '../../../sync/compare-own.ts';

/** A device as the list shows it. */
export interface ListedDevice {
  readonly member: string;
  readonly name: string;
  readonly isThis: boolean;
  /** Epoch milliseconds by its own clock; undefined of this one. */
  readonly sentAt?: number;
  /** That it has brought; undefined where that is not known. */
  readonly entries?: number | undefined;
}

/** This device and the others that were not removed, those last heard of first. */
export function listedDevices(state: SyncState): ListedDevice[] {
  const statements = statementsOf(state);
  const others = Object.entries(state.members)
    .filter(([member]) => !(member in statements.removed))
    .sort(([, a], [, b]) => b.sentAt - a.sentAt)
    .map(([member, { name, sentAt, entries }]) => ({
      member,
      name: memberName(state.members, statements, member) ?? name,
      isThis: false,
      sentAt,
      entries,
    }));
  const self = { member: state.member, name: ownName(state), isThis: true, entries: state.brought };
  return [self, ...others];
}
