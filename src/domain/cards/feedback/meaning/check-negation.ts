import type { Comparison } from '../comparison.ts';
import type { Token } from '../token.ts';

const NEGATIVE_BEGINNING =
  /^(?:un(?!der|til|ion|iverse|ique|ite|cle|it|iform|iversity|less)|im(?=possible|patient|polite|perfect|moral|mature)|in(?=correct|visible|capable|complete|expensive|formal|accurate|sufficient|effective|significant|dependent|adequate|ability|justice)|ir(?=regular|relevant|responsible|rational)|il(?=legal|logical|literate)|dis(?=agree|like|honest|obey|approve|trust|loyal|appear|satisfied|connected|advantage))\w{3,}/;
const NEGATIVE_END = /^\w{3,}less$/;
const SELDOM = /^(?:很少|从不|并非|毫不|拒绝)$/u;

/**
 * Whether one side denies and the other does not, or they deny different things. Two denials make none:
 * 不得不 and 必须 agree, as do "not impossible" and "possible".
 */
export function negationDiffers(comparison: Comparison): boolean {
  const { answer, reference, pairings, language } = comparison;
  const unmatched = unmatchedTokens(comparison);
  const count = (tokens: readonly Token[]): number =>
    tokens.filter(
      (token) => token.kind === 'negation' || (unmatched.has(token) && deniesInside(token)),
    ).length;
  if ((count(answer) - count(reference)) % 2 !== 0) return true;
  const ofOtherKind = pairings.some(
    ({ answer: [own], reference: [other], likeness }) =>
      likeness === 'same-kind' && own?.kind === 'negation' && other?.kind === 'negation',
  );
  if (ofOtherKind && language === 'zh') return true;
  return deniesElsewhere(comparison);
}

/** A negation that moved, or that is missing here and extra there: it may deny another word. */
function deniesElsewhere({ pairings }: Comparison): boolean {
  return pairings.some(
    ({ answer, reference, likeness, moved }) =>
      (moved || likeness === undefined) &&
      [...answer, ...reference].some(({ kind }) => kind === 'negation'),
  );
}

function deniesInside({ key }: Token): boolean {
  return NEGATIVE_BEGINNING.test(key) || NEGATIVE_END.test(key) || SELDOM.test(key);
}

function unmatchedTokens({ pairings }: Comparison): ReadonlySet<Token> {
  return new Set(
    pairings
      .filter(({ likeness }) => likeness !== 'same' && likeness !== 'form')
      .flatMap(({ answer, reference }) => [...answer, ...reference]),
  );
}
