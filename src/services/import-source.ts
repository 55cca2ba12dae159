import type { Source } from '../ui/source-form.tsx';

let waiting: Source | undefined;

/** Leaves a source for the import screen, which is about to open. */
export function offerSource(source: Source): void {
  waiting = source;
}

/** Takes what was left, once. */
export function takeSource(): Source | undefined {
  const source = waiting;
  waiting = undefined;
  return source;
}
