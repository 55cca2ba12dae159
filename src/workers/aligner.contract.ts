import type { OnProgress } from '../domain/bitext/paired-sources.ts';
import type { AlignedBitext } from '../domain/bitext/read-bitext.ts';
import type { BitextSource, ReadingWishes } from '../domain/bitext/read-source.ts';
import type { SentencePair } from '../domain/bitext/sentence-pair.ts';
import type { ImportError } from '../domain/text/import-error.ts';
import type { Result } from '../shared/result.ts';

/** Types only: the one file both threads import. Everything here must survive structured clone. */
export type AlignFailure =
  | ImportError
  | { readonly kind: 'aligner-crashed'; readonly message: string }
  /** The browser could not read the file. */
  | { readonly kind: 'unreadable' };

/** An aligned bitext, and whether the lexicon could be had: without it lengths alone decide. */
export type WorkerBitext = AlignedBitext & { readonly byWords: boolean };

export interface Aligner {
  /** Reads the lexicon, so that the first text need not wait for it. */
  warm(): Promise<void>;
  align(
    sources: readonly BitextSource[],
    wishes: ReadingWishes,
    onProgress: OnProgress,
  ): Promise<Result<WorkerBitext, AlignFailure>>;
  /** Aligns the sentences of some pairs anew, as one stretch with fixed ends. */
  realign(pairs: readonly SentencePair[]): Promise<Result<SentencePair[], AlignFailure>>;
}
