import type { TokenKind } from '../token.ts';

const listed = (words: string): string[] => words.split(' ');

const LISTS: readonly (readonly [TokenKind, string])[] = [
  ['article', 'a an the'],
  [
    'negation',
    'not no never none nobody nothing nowhere neither nor without hardly scarcely barely rarely seldom',
  ],
  [
    'pronoun',
    'i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves',
  ],
  [
    'time',
    "yesterday today tomorrow tonight now then soon later always often usually sometimes already yet still ago everyday recently lately monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night noon week weekend weekday o'clock last next every",
  ],
  [
    'unit',
    'second seconds minute minutes hour hours day days month months year years century centuries decade decades percent dollar dollars pound pounds euro euros yuan cent cents kilometer kilometers km mile miles meter meters inch inches foot feet kilogram kilograms kilo kilos kg gram grams ton tons liter liters degree degrees times',
  ],
  [
    'function',
    "of to in on at by for with from as about into onto over under after before between through during against than and or but if because so that which who whom whose when where while though although until till since unless is am are was were be been being do does did done have has had having will would shall should can could may might must 's 'd there here this these that those very too also just only even really quite rather such up down out off away back again some any all both each much many more most less least own other another what how why please",
  ],
];

const KINDS: ReadonlyMap<string, TokenKind> = new Map(
  LISTS.flatMap(([kind, words]) => listed(words).map((word): [string, TokenKind] => [word, kind])),
);

/** What an English word does, by closed lists. */
export function kindOfEnglish(word: string): TokenKind {
  return KINDS.get(word) ?? 'content';
}
