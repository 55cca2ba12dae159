/** Words whose full stop is followed by a name or a continuation, never by a new sentence. */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr st mt ft gen col lt sgt capt cmdr maj adm gov sen rep hon pres ' +
    'messrs mme mlle vs cf eg ie viz approx est dept univ assn bros ca al'
  ).split(' '),
);

/** Abbreviations only before a number: "No. 5", "Fig. 2", "Jan. 3". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'no nos fig figs p pp vol vols ch sec art eq ed jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** Abbreviations that may end a sentence: they do if a common beginning follows. */
export const MAYBE_FINAL: ReadonlySet<string> = new Set(
  'inc ltd co corp jr etc ave rd blvd'.split(' '),
);

/** Words that begin sentences more often than names. */
export const BEGINNINGS: ReadonlySet<string> = new Set(
  (
    'he she it they we i you the a an this that these those there here but and or so if when while ' +
    'as at in on for from with after before because although though however then now what who why ' +
    'how where his her its their our my your some many most no not yes one all each every once ' +
    'since until by to is are was were do does did can could would should will may perhaps'
  ).split(' '),
);

/** Beginnings that are nobody's name: "Plan B. It failed." against "J. An", "F. Will". */
export const NO_SURNAMES: ReadonlySet<string> = new Set(
  'he she it they we you the this that these those there and if when while then what'.split(' '),
);
