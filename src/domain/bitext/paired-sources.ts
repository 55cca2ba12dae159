import type { PairOrder } from './paragraph-pair.ts';
import type { PairBeside } from './readers/reading.ts';
import type { SegmentAligner } from './segment-aligner.ts';
import type { SentencePair } from './sentence-pair.ts';

/** How the two languages stood in what was given. */
export type SourceShape = 'interleaved' | 'two-sides' | 'ready-pairs';

/** What a source or two were made into. */
export interface PairedSources {
  readonly pairs: readonly SentencePair[];
  readonly shape: SourceShape;
  readonly order?: PairOrder;
  readonly counts: readonly number[];
  readonly title?: string;
  /** What a file of this program says of pairs beside their sides. */
  readonly beside?: readonly PairBeside[];
}

export type OnProgress = (done: number, total: number) => void;

export interface ReadingTools {
  readonly align: SegmentAligner;
  /** Parts of the work done of all; called about once in a hundred. */
  readonly onProgress?: OnProgress;
}
