/** Marks that a translation tends to keep, brought to one form. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '?': '?？',
    '!': '!！',
    ':': ':：',
    ';': ';；',
    '“': '“「『«',
    '”': '”」』»',
    '"': '"＂',
    '(': '(（',
    ')': ')）',
    '…': '…',
    '—': '—–',
    '《': '《》',
    '%': '%％',
  }).flatMap(([name, characters]) => Array.from(characters, (c): [string, string] => [c, name])),
);

/** The name under which both sides keep a mark; undefined for commas, full stops and the like. */
export function markName(character: string): string | undefined {
  return MARKS.get(character);
}
