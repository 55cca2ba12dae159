import { useState } from 'react';
import type { PointedText } from './look-up-desk.ts';

/** The words that were looked up one after another since the page pointed at one. */
export function useTrail(pointed: PointedText) {
  const [trail, setTrail] = useState<readonly PointedText[]>([pointed]);
  const [from, setFrom] = useState(pointed);
  if (from !== pointed) {
    setFrom(pointed);
    setTrail([pointed]);
  }
  return {
    current: trail.at(-1) ?? pointed,
    canGoBack: trail.length > 1,
    go: (next: PointedText) => setTrail([...trail, next]),
    /** Shows another word in the place of the current one. */
    move: (next: PointedText) => setTrail([...trail.slice(0, -1), next]),
    back: () => setTrail(trail.length > 1 ? trail.slice(0, -1) : trail),
  };
}
