/** What helps a little; each is one step, and each is counted. */
export type Hint =
  /** How long the answer is: in characters (Chinese), letters (one English word) or words. */
  | {
      readonly kind: 'length';
      readonly count: number;
      readonly unit: 'characters' | 'letters' | 'words';
    }
  | { readonly kind: 'first' | 'last' | 'reading' | 'word'; readonly text: string };
