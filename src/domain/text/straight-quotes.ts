/** Tells, walking on through a text, whether a straight quote is open; one never outlives its line. */
export interface StraightQuotes {
  /** @param index never decreasing from call to call */
  readonly isOpenAt: (index: number) => boolean;
}

/** Straight quotes look the same on both sides, so only their count says which one opens. */
export function followStraightQuotes(text: string): StraightQuotes {
  let position = 0;
  let open = false;
  return {
    isOpenAt: (index) => {
      for (; position < index; position += 1) {
        const character = text.charAt(position);
        if (character === '"') open = !open;
        else if (character === '\n') open = false;
      }
      return open;
    },
  };
}
