import { startTransition, useEffect, useState } from 'react';

/** By then the page has opened, whatever it had to read. */
const OPENED_MS = 1_000;
const MOST_MS = 4_000;

/** False at first; true once the page has been open for a moment and has nothing else to do. */
export function useIdleLater(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const settle = (): void => startTransition(() => setIsIdle(true));
    let waiting: number | undefined;
    const timer = setTimeout(() => {
      // Safari has no such call; there the moment itself must do.
      if (!('requestIdleCallback' in globalThis)) return settle();
      waiting = requestIdleCallback(settle, { timeout: MOST_MS });
    }, OPENED_MS);
    return () => {
      clearTimeout(timer);
      if (waiting !== undefined) cancelIdleCallback(waiting);
    };
  }, []);
  return isIdle;
}
