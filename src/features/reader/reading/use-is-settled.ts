import { startTransition, useEffect, useState } from 'react';

/** What stays in sight for so long is being read; less, and it was scrolled past. */
const SETTLED_MS = 120;

/**
 * Whether a block has stayed in sight for a moment: only then its words and its cards are worth their
 * cost. As a transition, so that scrolling on comes before it.
 */
export function useIsSettled(): boolean {
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setIsSettled(true)), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}
