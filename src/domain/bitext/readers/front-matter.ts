export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  /** The text after it. */
  readonly body: string;
}

const BLOCK = /^---[ \t]*\n([\s\S]{0,10000}?)\n---[ \t]*(?:\n|$)/;
const FIELD = /^([\w-]+)[ \t]*:[ \t]*(.*)$/;

/** Takes the `key: value` lines between two `---` at the head of a text off it; none is no error. */
export function readFrontMatter(text: string): FrontMatter {
  const block = BLOCK.exec(text);
  if (block === null) return { fields: new Map(), body: text };
  const fields = new Map<string, string>();
  for (const line of (block[1] ?? '').split('\n')) {
    const field = FIELD.exec(line.trim());
    if (field?.[1] !== undefined) fields.set(field[1], unquote(field[2] ?? ''));
  }
  return fields.size === 0 ? { fields, body: text } : { fields, body: text.slice(block[0].length) };
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value.trim()) ? value.trim().slice(1, -1) : value.trim();
}
