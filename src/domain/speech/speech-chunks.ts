import type { Language } from '../text/language.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { Pace } from './pace.ts';

/** Chrome cuts some voices off after about 15 seconds; a chunk stays well below that. */
const LONGEST_SECONDS = 10;
/** Characters that voices say in a second at their normal pace, measured roughly. */
const CHARACTERS_A_SECOND: Readonly<Record<Language, number>> = { en: 14, zh: 4.5 };

const CLAUSE_ENDS = /(?<=[，、；：,;:—…）)]["”’」』]*\s*)/u;
const SPACES = /(?<=\s)/u;
/** A number such as 1,000 is not cut. */
const INSIDE_NUMBER = /\d[,:]$/;

/** Whether there is anything in it that a voice can say. */
export function isSpeakable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * A text in the pieces in which a voice is asked to say it, in order: whole sentences where they are
 * short enough, else clauses, else words. White space is trimmed; pieces without a letter or digit are
 * left out, since some voices read "dash" or stall on them.
 */
export function speechChunks(text: string, language: Language, pace: Pace): readonly string[] {
  const most = Math.floor(LONGEST_SECONDS * CHARACTERS_A_SECOND[language] * Math.min(1, pace));
  return splitSentences(text, language)
    .flatMap(({ start, end }) => fitting(text.slice(start, end), most))
    .map((piece) => piece.trim())
    .filter(isSpeakable);
}

const lengthOf = (text: string): number => [...text].length;

function fitting(sentence: string, most: number): readonly string[] {
  if (lengthOf(sentence) <= most) return [sentence];
  return joinUpTo(clausesOf(sentence), most).flatMap((clause) =>
    lengthOf(clause) <= most
      ? [clause]
      : joinUpTo(
          clause.split(SPACES).flatMap((word) => cut(word, most)),
          most,
        ),
  );
}

function clausesOf(sentence: string): readonly string[] {
  const clauses: string[] = [];
  for (const piece of sentence.split(CLAUSE_ENDS)) {
    const last = clauses.at(-1);
    if (last !== undefined && INSIDE_NUMBER.test(last) && /^\d/.test(piece)) {
      clauses[clauses.length - 1] = last + piece;
    } else clauses.push(piece);
  }
  return clauses;
}

/** Neighbours together, as long as they stay within `most` code points. */
function joinUpTo(pieces: readonly string[], most: number): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && lengthOf(last) + lengthOf(piece) <= most) {
      joined[joined.length - 1] = last + piece;
    } else joined.push(piece);
  }
  return joined;
}

function cut(word: string, most: number): readonly string[] {
  const characters = [...word];
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += most) {
    pieces.push(characters.slice(at, at + most).join(''));
  }
  return pieces;
}
