/** All members share one sequence: that of the stream. */
export const POSITION = 'stream';
/** How long a server may take to answer, milliseconds. */
export const ANSWER_MS = 10_000;

/** Who this learner is on the server. */
export interface NatsUser {
  readonly user: string;
  readonly shard: number;
}

/** What a server asks nobody's leave for beyond these: docs/sync.md lists the rights. */
export function streamOf({ shard }: Pick<NatsUser, 'shard'>): string {
  return `LOG${shard}`;
}

/** Inboxes of one's own, so that nobody else may listen. */
export function inboxOf({ user }: Pick<NatsUser, 'user'>): string {
  return `_INBOX.${user}`;
}
