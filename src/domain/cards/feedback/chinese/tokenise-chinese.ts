import { foldWidth } from '../fold-width.ts';
import type { Token } from '../token.ts';
import type { WordKnowledge } from '../word-knowledge.ts';
import { divide } from './divide.ts';
import { findNumbers } from './find-numbers.ts';
import { findNegations } from './negations.ts';
import { kindOfChinese } from './word-kinds.ts';

type Known = Pick<WordKnowledge, 'segment' | 'simplify' | 'readingsOf' | 'glossesOf'>;

const TAG = /<\/?[a-z][^<>]{0,80}>/giu;
const SAYS_NOTHING = /^[^\p{L}\p{N}%]*$/u;
/** What is written in more than one way and said in one. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['地', '的'],
  ['得', '的'],
  ['哪儿', '哪里'],
  ['那儿', '那里'],
  ['这儿', '这里'],
  ['妳', '你'],
  ['您', '你'],
  ['象', '像'],
  ['好象', '好像'],
  ['其它', '其他'],
  ['分钟', '分'],
  ['秒钟', '秒'],
  ['钟头', '小时'],
  ['做为', '作为'],
  ['号', '日'],
]);
/** 儿 as a sound, and the plural of persons that may be left out: 科学家们. */
const ENDING = /(?<=.)儿$|(?<=\p{Script=Han}{2})们$/u;
/** Where the ending 儿 is a child and no sound. */
const CHILDREN = /^(?:儿|.*[女婴幼孤胎少健宠]儿)$/u;

/** The words of a Chinese text in either script; marks, spaces and tags of HTML are left out. */
export function tokeniseChinese(text: string, known: Known): Token[] {
  const plain = foldWidth(text).toLowerCase();
  const open = (plain.length === text.length ? plain : text).replaceAll(TAG, (tag) =>
    ' '.repeat(tag.length),
  );
  const simplified = simplifyInPlace(open, known);
  const numbers = new Map(findNumbers(simplified).map((number) => [number.start, number]));
  const negations = new Map(findNegations(simplified).map((one) => [one.start, one]));
  const cuts = new Set(
    [...numbers.values(), ...negations.values()].flatMap(({ start, end }) => [start, end]),
  );
  const tokens: Token[] = [];
  let from = 0;
  for (const { start, end } of divide(wordsOf(simplified, known), cuts)) {
    const word = simplified.slice(start, end);
    if (start < from || SAYS_NOTHING.test(word)) continue;
    const last = tokens.at(-1);
    if (word === '们' && last?.end === start) {
      tokens[tokens.length - 1] = { ...last, end, form: `${last.form}们` };
      continue;
    }
    const number = numbers.get(start);
    const negation = negations.get(start);
    const special = number ?? negation;
    if (special !== undefined) {
      const kind = number === undefined ? 'negation' : 'number';
      const written = simplified.slice(start, special.end);
      tokens.push({ start, end: special.end, key: special.key, form: written, kind });
      from = special.end;
    } else tokens.push(wordToken(word, start, end, tokens.at(-1), known));
  }
  return tokens;
}

function wordToken(
  word: string,
  start: number,
  end: number,
  before: Token | undefined,
  known: Known,
): Token {
  const bare = CHILDREN.test(word) ? word : word.replace(ENDING, '');
  const kind = kindOfChinese(bare, before);
  // 得 that must, 地 that is the ground, are no particles where a segmenter keeps them in a word.
  const key = VARIANTS.get(word) ?? VARIANTS.get(bare) ?? bare;
  const isName = kind === 'content' && isProper(word, known);
  return { start, end, key, form: word, kind: isName ? 'name' : kind };
}

/** CC-CEDICT glosses of a name begin with a capital: "Beijing, capital of …". */
function isProper(word: string, { glossesOf }: Known): boolean {
  const [gloss] = glossesOf(word);
  return gloss !== undefined && word.length > 1 && /^(?!I\b|I'|CL:)[A-Z][a-z]/.test(gloss);
}

/** Simplified with every place kept: character by character where the whole changes its length. */
function simplifyInPlace(text: string, { simplify }: Known): string {
  const whole = simplify(text);
  if (whole.length === text.length) return whole;
  return Array.from(text, (character) => {
    const simple = simplify(character);
    return simple.length === character.length ? simple : character;
  }).join('');
}

/** Words that give the text again; characters where the segmenter lost something. */
function wordsOf(text: string, { segment }: Known): readonly string[] {
  const words = segment(text);
  return words.join('') === text ? words : Array.from(text);
}
