/**
 * Cards of sentence pairs of which another card was answered today come after the others; so two that may
 * come on the same day are not asked one right after the other. Otherwise the order stays.
 */
export function metLast<Asked extends { readonly isMet: boolean }>(
  cards: readonly Asked[],
): readonly Asked[] {
  if (cards.every(({ isMet }) => !isMet)) return cards;
  return [...cards.filter(({ isMet }) => !isMet), ...cards.filter(({ isMet }) => isMet)];
}
