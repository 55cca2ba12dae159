/** How the learner divides a sentence into words. Said of one sentence; what of it stays, carries over. */
export type OwnWords = {
  readonly of: string;
  /** Where words begin, in UTF-16 units, but for the first. */
  readonly breaks: readonly number[];
};

/** What the learner wrote for single characters of a sentence, by their place in UTF-16 units. */
export type OwnByPlace = {
  readonly of: string;
  readonly at: { readonly [place: string]: string };
};

/** What a learner corrected of a Chinese sentence; each is null or missing where nothing was. */
export interface OwnCorrections {
  readonly words?: OwnWords | null;
  /** Readings with a figure: `zhang3`. */
  readonly pinyin?: OwnByPlace | null;
  /** Characters to show where the sentence is converted to simplified. */
  readonly simplified?: OwnByPlace | null;
  /** Characters to show where it is converted to traditional. */
  readonly traditional?: OwnByPlace | null;
}
