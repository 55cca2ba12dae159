import type { ReactNode } from 'react';

/** A stretch of a sentence that is to be drawn in a way of its own, such as a difference. */
export interface SentenceMark {
  /** UTF-16 units from the start of the sentence as it is written. */
  readonly start: number;
  readonly end: number;
  /** Draws what is in it: `<ins>…</ins>`. Called once for each word that it touches. */
  readonly draw: (inside: ReactNode) => ReactNode;
}

export function markAt(marks: readonly SentenceMark[], place: number): SentenceMark | undefined {
  return marks.find(({ start, end }) => place >= start && place < end);
}
