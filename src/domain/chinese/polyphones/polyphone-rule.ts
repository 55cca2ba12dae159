/** Where a character with several readings stands. */
export interface PolyphonePlace {
  /** All of the sentence before it. */
  readonly before: string;
  /** All of the sentence after it. */
  readonly after: string;
  /** The word that holds it, and what kind jieba says it is; one that it only guesses is `x`. */
  readonly word: string;
  readonly wordTag: string;
  /** Kinds of the words before and after, empty at the ends of a clause. */
  readonly beforeTag: string;
  readonly afterTag: string;
  /** The reading that was chosen for the character before it, with a figure; empty if there is none. */
  readonly previous: string;
}

/** A reading, and what must be so for it. Patterns look at what is next to the character. */
export interface PolyphoneRule {
  /** With a figure for the tone: `de5`. */
  readonly reading: string;
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
  readonly beforeTag?: RegExp;
  readonly afterTag?: RegExp;
  readonly word?: RegExp;
  readonly previous?: RegExp;
}

/** Rules of some characters. The first that fits decides; where none does, the library is followed. */
export type PolyphoneRules = Readonly<Record<string, readonly PolyphoneRule[]>>;

export function fitsRule(rule: PolyphoneRule, place: PolyphonePlace): boolean {
  return (
    (rule.before?.test(place.before) ?? true) &&
    (rule.after?.test(place.after) ?? true) &&
    !(rule.notBefore?.test(place.before) ?? false) &&
    !(rule.notAfter?.test(place.after) ?? false) &&
    (rule.beforeTag?.test(place.beforeTag) ?? true) &&
    (rule.afterTag?.test(place.afterTag) ?? true) &&
    (rule.word?.test(place.word) ?? true) &&
    (rule.previous?.test(place.previous) ?? true)
  );
}
