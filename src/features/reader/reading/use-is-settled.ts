import { startTransition, useEffect, useState } from 'react';

/** A page that has stood still for so long is being read; until then it is scrolled past. */
const SETTLED_MS = 120;

/**
 * Whether a block has been in sight while the page stood still for a moment: only then its words and its
 * cards are worth their cost. As a transition, so that scrolling on comes before it.
 */
export function useIsSettled(): boolean {
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    if (isSettled) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => startTransition(() => setIsSettled(true)), SETTLED_MS);
    };
    wait();
    addEventListener('scroll', wait, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', wait);
    };
  }, [isSettled]);
  return isSettled;
}
