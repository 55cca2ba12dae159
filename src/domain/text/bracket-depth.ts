const OPENING = '([{（［｛【〔';
const CLOSING = ')]}）］｝】〕';
/** A bracket that stays open for longer than this was never meant to be closed. */
const LONGEST = 300;
/** Nobody nests deeper; more are brackets that never close. */
const DEEPEST = 8;

/** Tells, walking on through a text, whether a place is inside of brackets. */
export interface BracketDepth {
  /**
   * Whether the mark at `index` stands in brackets within a sentence that began at `start`. Brackets
   * around the whole sentence do not count.
   *
   * @param index never decreasing from call to call
   */
  readonly isInsideAt: (index: number, start: number) => boolean;
}

export function followBrackets(text: string): BracketDepth {
  let position = 0;
  let opened: number[] = [];
  const step = (index: number): void => {
    const character = text.charAt(index);
    if (OPENING.includes(character)) opened = [...opened.slice(1 - DEEPEST), index];
    else if (CLOSING.includes(character)) opened.pop();
    else if (character === '\n') opened = [];
  };
  return {
    isInsideAt: (index, start) => {
      for (; position < index; position += 1) step(position);
      const within = opened.filter((at) => at >= start && index - at <= LONGEST);
      const [outermost] = within;
      if (outermost === undefined) return false;
      return within.length > 1 || text.slice(start, outermost).trim() !== '';
    },
  };
}
