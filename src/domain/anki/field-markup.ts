const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // Sounds and gaps are written with these; as entities they are only signs.
  '[': '&#91;',
  '{': '&#123;',
};

/** Text as the HTML of a field, so that all of its signs stay what they are; in one line. */
export function fieldMarkup(text: string): string {
  const line = text.replaceAll(/\p{Cc}+/gu, ' ');
  return line.replaceAll(/[&<>[{]/gu, (mark) => MARKS[mark] ?? mark);
}
