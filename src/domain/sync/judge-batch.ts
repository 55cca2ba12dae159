import { type BatchHeader, NO_HASH } from './batch-header.ts';

/** The newest batch of a member that was taken over. */
export interface ChainLink {
  /** 0 before the first. */
  readonly number: number;
  /** SHA-256 of the sealed batch, hexadecimal. */
  readonly hash: string;
}

export const NO_LINK: ChainLink = { number: 0, hash: NO_HASH };

/**
 * What a batch is to somebody who has seen the member's chain up to `seen`: the one that follows; one that
 * was taken over before; one with others missing before it; or one of another history than the one seen.
 */
export type Verdict = 'next' | 'repeated' | 'gap' | 'forked';

/** @param hash of the batch itself */
export function judgeBatch(
  seen: ChainLink,
  header: Pick<BatchHeader, 'number' | 'previous'>,
  hash: string,
): Verdict {
  if (header.number > seen.number + 1) return 'gap';
  if (header.number === seen.number + 1) return header.previous === seen.hash ? 'next' : 'forked';
  if (header.number === seen.number && hash !== seen.hash) return 'forked';
  return 'repeated';
}
