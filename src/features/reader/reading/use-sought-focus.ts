import { type RefObject, useEffect } from 'react';

/** About a second: far longer than the list takes to measure what it draws first. */
const MOST_FRAMES = 60;

/**
 * Gives the focus to the pair that the learner came to see. The list keeps what it measures invisible at
 * first, and what is invisible takes no focus: so it is tried again with each frame.
 */
export function useSoughtFocus(pair: RefObject<HTMLElement | null>, isSought: boolean): void {
  useEffect(() => {
    if (!isSought) return undefined;
    let frame = 0;
    let left = MOST_FRAMES;
    const tryOnce = (): void => {
      pair.current?.focus({ preventScroll: true });
      left -= 1;
      if (document.activeElement !== pair.current && left > 0)
        frame = requestAnimationFrame(tryOnce);
    };
    tryOnce();
    return () => cancelAnimationFrame(frame);
  }, [pair, isSought]);
}
