/** One paragraph as it stands in a document, in reading order, free of markup; `\n` breaks lines inside. */
export interface Block {
  readonly text: string;
  readonly heading: boolean;
}

/** A pair that the author of a file made: it is not aligned again. */
export interface ReadyPair {
  readonly en: string;
  readonly zh: string;
  readonly heading: boolean;
  /** What a file of this program says of it beside; not looked at here. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** What a file says of a pair beside its two sides, as it says it. */
export interface PairBeside {
  readonly en: string;
  readonly zh: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** One caption of a film. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  /** Free of tags and sound notes; `\n` breaks lines. */
  readonly text: string;
}

/** What a reader found in one source, before anything is aligned. */
export type Reading =
  | {
      readonly kind: 'blocks';
      readonly blocks: readonly Block[];
      /** What the file says that it is called. */
      readonly title?: string | undefined;
    }
  | { readonly kind: 'pairs'; readonly pairs: readonly ReadyPair[] }
  | { readonly kind: 'cues'; readonly cues: readonly Cue[] };

/** How a source is written; decided by content, not only by the ending of its name. */
export type SourceFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'table'
  | 'jsonl'
  | 'tmx'
  | 'xliff'
  | 'subtitles'
  | 'epub'
  | 'docx';
