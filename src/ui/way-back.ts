import { useState } from 'react';

/** Kept with an address in the browser's history: from where the learner came to look something up. */
export interface WayBack {
  readonly backTo: string;
}

/** Where a screen was opened from; undefined where it was not opened to be left again. Survives a reload. */
export function useWayBack(): string | undefined {
  const [backTo] = useState(() => {
    const state: unknown = history.state;
    if (typeof state !== 'object' || state === null || !('backTo' in state)) return undefined;
    return typeof state.backTo === 'string' && state.backTo.startsWith('/')
      ? state.backTo
      : undefined;
  });
  return backTo;
}
