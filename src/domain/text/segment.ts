/** One sentence of one side, as a stretch of its paragraph: [start, end) in UTF-16 units. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at the given ends, ascending, and leaves out the white space around each piece. What is
 * not in a segment is white space only.
 */
export function cutSegments(text: string, ends: readonly number[]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const from = start + piece.indexOf(trimmed);
      segments.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  }
  return segments;
}
