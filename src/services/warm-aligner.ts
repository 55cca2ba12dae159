import { type AlignerClient, startAligner } from '../workers/aligner-client.ts';

let warm: AlignerClient | undefined;

/** Starts the aligner before it is needed: its lexicon takes half a second to read. */
export function warmAligner(): void {
  warm ??= startAligner();
  warm.warm();
}

/** The aligner that was warmed, or a new one; whoever takes it disposes of it or gives it back. */
export function takeAligner(): AlignerClient {
  const taken = warm ?? startAligner();
  warm = undefined;
  return taken;
}

/** Keeps an idle aligner for the next that asks. */
export function giveBackAligner(client: AlignerClient): void {
  if (warm === undefined) warm = client;
  else client.dispose();
}
