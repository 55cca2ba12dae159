/**
 * Names of decks for titles of texts, in their order: without what Anki reads as levels, and each only
 * once.
 */
export function deckNames(titles: readonly string[]): string[] {
  const taken = new Set<string>(['default']);
  return titles.map((title) => {
    const plain =
      title
        .replaceAll(/\s*:{2,}\s*/gu, ': ')
        .replaceAll('"', '“')
        .trim() || 'Duizhao';
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain} (${number})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
