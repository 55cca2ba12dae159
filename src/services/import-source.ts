import type { Source } from '../ui/source.ts';

let waiting: readonly Source[] | undefined;

/** Leaves sources for the import screen, which is about to open. */
export function offerSources(sources: readonly Source[]): void {
  waiting = sources;
}

/** Takes what was left, once. */
export function takeSources(): readonly Source[] | undefined {
  const sources = waiting;
  waiting = undefined;
  return sources;
}
