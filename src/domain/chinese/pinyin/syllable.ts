/** 1 to 4, and 5 for the neutral tone. */
export type Tone = 1 | 2 | 3 | 4 | 5;

/** One syllable of Mandarin in the dictionary form: without the sandhi of 一, 不 and third tones. */
export interface Syllable {
  /** Lower case; `ü` is written ü. `r` alone is the 儿 that colours the syllable before it. */
  readonly letters: string;
  readonly tone: Tone;
}
