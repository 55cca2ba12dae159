import type { SentencePair } from '../domain/bitext/sentence-pair.ts';
import { giveBackAligner, takeAligner } from './warm-aligner.ts';

/** Aligns the sentences of some neighbouring pairs anew, in a worker; undefined where that failed. */
export async function realignRows(
  pairs: readonly SentencePair[],
): Promise<readonly SentencePair[] | undefined> {
  const client = takeAligner();
  const result = await client.realign(pairs);
  if (result.ok) giveBackAligner(client);
  else client.dispose();
  return result.ok ? result.value : undefined;
}
