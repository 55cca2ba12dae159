import type { MemberTrouble } from '../domain/sync/member.ts';

/** One of each kind a member. */
export function worstTroubles(troubles: readonly MemberTrouble[]): MemberTrouble[] {
  const byMember = new Map<string, MemberTrouble>();
  for (const trouble of troubles) {
    const key = `${trouble.kind} ${trouble.member}`;
    const before = byMember.get(key);
    const isWorse =
      before?.kind !== 'withheld' ||
      (trouble.kind === 'withheld' && trouble.batches > before.batches);
    if (isWorse) byMember.set(key, trouble);
  }
  return [...byMember.values()];
}
