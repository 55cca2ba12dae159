/** Numbers of entries, as runs without gaps: ascending, none touching the next. */
export type SeqRanges = readonly (readonly [from: number, to: number])[];

/** The ranges with `from` to `to` added, both included. */
export function withRange(ranges: SeqRanges, from: number, to: number): SeqRanges {
  const before = ranges.filter(([, end]) => end < from - 1);
  const behind = ranges.filter(([start]) => start > to + 1);
  const touched = ranges.filter(([start, end]) => end >= from - 1 && start <= to + 1);
  const start = Math.min(from, ...touched.map(([first]) => first));
  const end = Math.max(to, ...touched.map(([, last]) => last));
  return [...before, [start, end], ...behind];
}

/** The ranges with these numbers added, in whatever order they come. */
export function withSeqs(ranges: SeqRanges, seqs: readonly number[]): SeqRanges {
  let result = ranges;
  let run: [from: number, to: number] | undefined;
  for (const seq of seqs.toSorted((a, b) => a - b)) {
    if (run !== undefined && seq <= run[1] + 1) run[1] = seq;
    else {
      if (run !== undefined) result = withRange(result, ...run);
      run = [seq, seq];
    }
  }
  return run === undefined ? result : withRange(result, ...run);
}

export function hasSeq(ranges: SeqRanges, seq: number): boolean {
  return hasRange(ranges, seq, seq);
}

/** Whether all numbers from `from` to `to` are among them; true where that is none. */
export function hasRange(ranges: SeqRanges, from: number, to: number): boolean {
  return from > to || ranges.some(([start, end]) => start <= from && end >= to);
}
