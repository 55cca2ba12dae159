const LETTER = /[\p{Letter}\p{Number}]/u;
const ASCII_END = 128;
const ASCII_LETTERS = Uint8Array.from({ length: ASCII_END }, (_, unit) =>
  Number(LETTER.test(String.fromCharCode(unit))),
);
const HAN = /\p{Script=Han}/u;

/**
 * Whether a text has these words in it: from the beginning of a word on, so that “walk” finds “walked”
 * and “cat” does not find “locate”. Chinese has no spaces: it is found anywhere. Both are folded.
 *
 * @param isWhole whether they must end with a word too
 */
export function matchWords(words: string, isWhole: boolean): (text: string) => boolean {
  const asksBefore = beginsWord(words);
  const asksAfter = isWhole && beginsWord(words.slice(-1));
  if (!asksBefore && !asksAfter) return (text) => text.includes(words);
  return (text) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const isApart =
        (!asksBefore || !isWordAt(text, at - 1)) &&
        (!asksAfter || !isWordAt(text, at + words.length));
      if (isApart) return true;
    }
    return false;
  };
}

function beginsWord(text: string): boolean {
  const [first = ''] = text;
  return LETTER.test(first) && !HAN.test(first);
}

/** Whether a letter or digit that stands in a word is at this place. */
function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  // Most of what is looked at: a table tells it far sooner than a pattern.
  if (unit < ASCII_END) return ASCII_LETTERS[unit] === 1;
  const character = text.charAt(at);
  return LETTER.test(character) && !HAN.test(character);
}
