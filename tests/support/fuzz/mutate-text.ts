import type { Dice } from './dice.ts';
import { HOSTILE } from './hostile-strings.ts';

type Change = (text: string, dice: Dice) => string;

/** What texts are made of, by the formats they may be in. */
const PARTS = [/\n/g, /(?=<)|(?<=>)/g, /[\t,;|]/g, /\n\n+/g, /(?=")/g, /\b/g];
const DOCTYPES = [
  '<!DOCTYPE x [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]>',
  '<!DOCTYPE x [<!ENTITY lol SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd">',
];
const DEEP = [
  ['<div>', '</div>'],
  ['[', ']'],
  ['{"a":', '}'],
  ['> ', ''],
  ['<tu>', '</tu>'],
  ['<w:p>', '</w:p>'],
] as const;

/** Takes the text apart at one kind of border, changes the list of parts, and puts it together. */
const onParts =
  (change: (parts: string[], dice: Dice) => void): Change =>
  (text, dice) => {
    const border = dice.pick(PARTS);
    const borders = [...(text.match(border) ?? [])];
    const parts = text.split(border);
    change(parts, dice);
    return parts.map((part, at) => part + (borders[at] ?? borders[0] ?? '')).join('');
  };

const CHANGES: readonly Change[] = [
  onParts((parts, dice) => parts.splice(dice.below(parts.length), dice.few(4))),
  onParts((parts, dice) => {
    const at = dice.below(parts.length);
    const some = parts.slice(at, at + dice.few(4));
    for (let turn = dice.few(30); turn > 0; turn -= 1) parts.splice(at, 0, ...some);
  }),
  onParts((parts, dice) => {
    parts[dice.below(parts.length)] = dice.pick(HOSTILE);
  }),
  onParts((parts, dice) => {
    const [a, b] = [dice.below(parts.length), dice.below(parts.length)];
    [parts[a], parts[b]] = [parts[b] ?? '', parts[a] ?? ''];
  }),
  (text, dice) => inserted(text, dice, dice.pick(HOSTILE)),
  (text, dice) => text.slice(0, dice.below(text.length + 1)),
  (text, dice) => text.slice(dice.below(text.length + 1)),
  (text, dice) => text.replace(/\d+/g, (number) => (dice.chance(0.3) ? oddNumber(dice) : number)),
  (text, dice) => inserted(text, dice, dice.pick(DOCTYPES)),
  (text, dice) => {
    const [open, close] = dice.pick(DEEP);
    const depth = dice.pick([10, 300, 5_000]);
    const nested = `${open.repeat(depth)}${dice.pick(HOSTILE)}${close.repeat(depth)}`;
    return inserted(text, dice, nested);
  },
  (text, dice) => text.replace(/"([a-z]+)"/g, dice.pick(['"__proto__"', '"constructor"', '"$1"'])),
];

/** A text with a few things wrong in it, at the borders of its own parts; seldom with none. */
export function mutateText(text: string, dice: Dice): string {
  let mutated = text;
  for (let turn = dice.few(4) - (dice.chance(0.2) ? 1 : 0); turn > 0; turn -= 1)
    mutated = dice.pick(CHANGES)(mutated, dice);
  return mutated.slice(0, 200_000);
}

function inserted(text: string, dice: Dice, what: string): string {
  const at = dice.below(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

function oddNumber(dice: Dice): string {
  return dice.pick(['-1', '0', '99', '4294967296', '9007199254740993', '1e400', '0x10', '٣']);
}
