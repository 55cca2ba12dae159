/** Marks that say how a segment begins and ends; a bit each in `TokenSide.edges`. */
export const OPENS_QUOTE = 1;
export const CLOSES_QUOTE = 2;
export const ENDS_ASKING = 4;
export const ENDS_EXCLAIMING = 8;
export const ENDS_OPEN = 16;

/** One side of a bitext as numbers, in flat arrays. Tokens are numbered through the whole text. */
export interface TokenSide {
  /** Segments. */
  readonly count: number;
  /** Token at which each segment starts; one more than there are segments. */
  readonly starts: Int32Array;
  /** What each token is: a type (English) or a feature (Chinese); -1 for nothing. */
  readonly tokens: Int32Array;
  /** How much it counts that a token stays unexplained, 0 to 1: little for the commonest words. */
  readonly weights: Float32Array;
  /** Length of the text before each segment; one more than there are segments. */
  readonly lengths: Float64Array;
  /** Edge marks of each segment. */
  readonly edges: Uint8Array;
}
/** A segment's tokens before they are laid out flat. */
export interface SegmentTokens {
  readonly tokens: readonly number[];
  readonly weights: readonly number[];
  readonly length: number;
  readonly edges: number;
}

/** Lays the segments out one after the other. */
export function layOut(segments: Iterable<SegmentTokens>): TokenSide {
  const starts = [0];
  const lengths = [0];
  const tokens: number[] = [];
  const weights: number[] = [];
  const edges: number[] = [];
  for (const segment of segments) {
    for (const token of segment.tokens) tokens.push(token);
    for (const weight of segment.weights) weights.push(weight);
    starts.push(tokens.length);
    lengths.push((lengths.at(-1) ?? 0) + segment.length);
    edges.push(segment.edges);
  }
  return {
    count: edges.length,
    starts: Int32Array.from(starts),
    tokens: Int32Array.from(tokens),
    weights: Float32Array.from(weights),
    lengths: Float64Array.from(lengths),
    edges: Uint8Array.from(edges),
  };
}

/** Weight of a token by its rarity: half for one that makes up 1 / 300 of a text. */
export function weightOfRarity(rarity: number): number {
  return 1 / (1 + 300 * Math.exp(-rarity / 10));
}
