import type { ChineseSide } from './chinese-side.ts';

/** Where each key stands in the Chinese text: token numbers in ascending order. */
export interface FeatureIndex {
  /** Where each key's positions start; one more than there are keys. */
  readonly starts: Int32Array;
  readonly positions: Int32Array;
  /** Segment of each token. */
  readonly segments: Int32Array;
}

/** Indexes characters, other tokens and pairs; a pair stands where its first character does. */
export function indexFeatures(chinese: ChineseSide, keyCount: number): FeatureIndex {
  const { tokens, pairs } = chinese;
  const starts = new Int32Array(keyCount + 1);
  const count = (key: number) => {
    starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  };
  for (const key of tokens) count(key);
  for (const key of pairs) if (key >= 0) count(key);
  for (let key = 0; key < keyCount; key += 1)
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice(0, keyCount);
  const positions = new Int32Array(starts[keyCount] ?? 0);
  const place = (key: number, token: number) => {
    const at = next[key] ?? 0;
    positions[at] = token;
    next[key] = at + 1;
  };
  for (let token = 0; token < tokens.length; token += 1) {
    place(tokens[token] ?? 0, token);
    const pair = pairs[token] ?? -1;
    if (pair >= 0) place(pair, token);
  }
  return { starts, positions, segments: segmentsOf(chinese) };
}

function segmentsOf({ starts, count, tokens }: ChineseSide): Int32Array {
  const segments = new Int32Array(tokens.length);
  for (let segment = 0; segment < count; segment += 1) {
    segments.fill(segment, starts[segment], starts[segment + 1]);
  }
  return segments;
}
