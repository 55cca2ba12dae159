import type { Sides } from './text-update.ts';

/**
 * A side as it is compared: the same for texts that differ in case, white space, the width of characters or
 * the shape of quotation marks alone.
 */
export function sentenceKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»「」『』]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/\s+/gu, '');
}

/** Both sides as they are compared. */
export interface PairKey extends Sides {
  readonly both: string;
}

export function pairKey(pair: Sides): PairKey {
  const [en, zh] = [sentenceKey(pair.en), sentenceKey(pair.zh)];
  return { en, zh, both: `${en}\n${zh}` };
}

/** Both sides letter by letter: nearly all of a text that comes again is found by it, at less cost. */
export function exactKey({ en, zh }: Sides): PairKey {
  return { en, zh, both: `${en}\n${zh}` };
}
