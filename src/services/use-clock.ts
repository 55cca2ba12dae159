import { useEffect, useState } from 'react';
import type { EpochMs } from '../shared/time.ts';
import { useServices } from './services.tsx';

const TICK_MS = 30_000;

/**
 * The time now, renewed every half minute, when the page becomes visible again (a tab that slept over
 * night must not show yesterday), and at `wakeAt` if that comes sooner.
 */
export function useClock(wakeAt?: EpochMs): EpochMs {
  const { collection } = useServices();
  const [now, setNow] = useState(collection.now);

  useEffect(() => {
    const tick = (): void => setNow(collection.now());
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') tick();
    };
    const interval = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearInterval(interval);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [collection]);

  useEffect(() => {
    if (wakeAt === undefined) return undefined;
    const wait = Math.max(0, wakeAt - collection.now()) + 50;
    if (wait > TICK_MS) return undefined;
    const timer = setTimeout(() => setNow(collection.now()), wait);
    return () => clearTimeout(timer);
  }, [collection, wakeAt, now]);

  return now;
}
