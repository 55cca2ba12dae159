const NOT_A_HEADWORD =
  /variant of|surname|^CL:|^see |abbr\. for|used in|also written|also pr\.|erhua/;
const LEADING = /^(?:to be|to|a|an|the|be) (?=.)/;
const MOST_WORDS = 3;

/** A word or short phrase that a gloss consists of, and how much of the gloss it is. */
export interface GlossHeadword {
  readonly headword: string;
  /** 0 where the gloss is just this, more the more it says besides. */
  readonly distance: number;
}

/** What one looks up to find this gloss: "(coll.) to give up; to quit" is found by give up and quit. */
export function glossHeadwords(gloss: string): GlossHeadword[] {
  if (NOT_A_HEADWORD.test(gloss)) return [];
  return gloss.split(';').flatMap((sense, rank) => {
    const plain = sense
      .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
      .replace(/\b(?:sb|sth|one's|oneself)\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
      .replace(LEADING, '');
    if (!/^[a-z][a-z' -]*$/.test(plain)) return [];
    if (plain.split(' ').length > MOST_WORDS) return [];
    const noted = /\(/.test(sense) ? 0.5 : 0;
    return [{ headword: plain, distance: noted + Math.min(rank, 2) * 0.25 }];
  });
}
