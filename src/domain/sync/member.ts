import type { ChainLink } from './judge-batch.ts';
import type { Statements } from './statements.ts';

/** Another device of the same collection, as far as its batches were taken over. */
export interface Member extends ChainLink {
  /** As the device calls itself. */
  readonly name: string;
  /** By that device's clock, epoch milliseconds: when it sealed its newest batch. */
  readonly sentAt: number;
  /** In the batches that were taken over here; undefined where that was not counted yet. */
  readonly entries?: number;
}

/** What a member had seen of the others when it sealed a batch, by member. */
export type SeenLinks = Readonly<Record<string, ChainLink>>;

export type MemberTrouble =
  /** Another device has had batches of it that did not come here; so many. */
  | { readonly kind: 'withheld'; readonly member: string; readonly batches: number }
  /** Two devices were given different batches under one number. */
  | { readonly kind: 'forked'; readonly member: string };

/**
 * Compares what another device had seen with what was taken over here. In a folder that is still being
 * copied a few withheld batches are usual; those that never come were taken away.
 */
export function compareSeen(
  here: Readonly<Record<string, ChainLink>>,
  there: SeenLinks,
): MemberTrouble[] {
  return Object.entries(there).flatMap(([member, link]): MemberTrouble[] => {
    const own = here[member];
    if (own === undefined || link.number > own.number) {
      return [{ kind: 'withheld', member, batches: link.number - (own?.number ?? 0) }];
    }
    return link.number === own.number && link.hash !== own.hash ? [{ kind: 'forked', member }] : [];
  });
}

/** What a member is called: the name that it was given last, else as it calls itself; undefined of nobody known. */
export function memberName(
  members: Readonly<Record<string, Pick<Member, 'name'>>>,
  { names }: Statements,
  member: string,
): string | undefined {
  return names[member]?.name ?? members[member]?.name;
}
