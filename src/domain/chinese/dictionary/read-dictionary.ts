import { inflateSync } from 'fflate';
import { readNumbers } from '../../bitext/lexical/variable-length.ts';
import { decodeLoosely } from '../../text/decoder.ts';
import type { Dictionary, EnglishTables } from './dictionary.ts';
import {
  DICTIONARY_MAGIC,
  DICTIONARY_SECTIONS,
  type DictionarySection,
} from './dictionary-format.ts';
import { packedLines } from './packed-lines.ts';

type Sections = Readonly<Record<DictionarySection, Uint8Array>>;

/**
 * Reads the bytes that scripts/build-dictionary.ts wrote.
 *
 * @throws Error if they are something else: the asset belongs to the program, so that is a bug.
 */
export function readDictionary(bytes: Uint8Array): Dictionary {
  return readTables(inflateSync(deflatedPart(bytes)));
}

/** The raw deflate stream among the bytes, for who can inflate it faster than `readDictionary`. */
export function deflatedPart<Bytes extends ArrayBufferLike>(
  bytes: Uint8Array<Bytes>,
): Uint8Array<Bytes> {
  const magic = decodeLoosely(bytes.subarray(0, DICTIONARY_MAGIC.length), 'utf-8');
  if (magic !== DICTIONARY_MAGIC) throw new Error('readDictionary: not a dictionary');
  return bytes.subarray(DICTIONARY_MAGIC.length);
}

/** @param plain what the deflate stream holds */
export function readTables(plain: Uint8Array): Dictionary {
  const sections = readSections(plain);
  const simplified = readLines(sections.simplified);
  const traditional = readLines(sections.traditional);
  return {
    simplified,
    traditional,
    byTraditional: sortByTraditional(traditional),
    pinyin: packedLines(sections.pinyin, simplified.length),
    glosses: packedLines(sections.glosses, simplified.length),
    ranks: sections.ranks,
    longestWord: simplified.reduce((longest, word) => Math.max(longest, word.length), 0),
    english: readEnglish(sections),
  };
}

function readSections(plain: Uint8Array): Sections {
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  let at = 0;
  const read = (): Uint8Array => {
    const length = view.getUint32(at, true);
    at += 4 + length;
    return plain.subarray(at - length, at);
  };
  return Object.fromEntries(DICTIONARY_SECTIONS.map((name) => [name, read()])) as Record<
    DictionarySection,
    Uint8Array
  >;
}

function readLines(bytes: Uint8Array): string[] {
  return decodeLoosely(bytes, 'utf-8').split('\n');
}

function sortByTraditional(traditional: readonly string[]): Uint32Array {
  const differing = traditional.flatMap((word, entry) => (word === '' ? [] : [entry]));
  const wordOf = (entry: number) => traditional[entry] ?? '';
  differing.sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : Number(wordOf(a) > wordOf(b))));
  return Uint32Array.from(differing);
}

function readEnglish(sections: Sections): EnglishTables {
  const words = readLines(sections.english);
  const pairs = readLines(sections.forms).map((line) => line.split('\t'));
  const findingStarts = new Uint32Array(words.length + 1);
  for (let word = 0; word < words.length; word += 1) {
    findingStarts[word + 1] = (findingStarts[word] ?? 0) + (sections.findingCounts[word] ?? 0);
  }
  return {
    words,
    phonetics: packedLines(sections.phonetics, words.length),
    translations: packedLines(sections.translations, words.length),
    ranks: sections.englishRanks,
    forms: pairs.map(([form = '']) => form),
    lemmas: pairs.map(([, lemma = '']) => lemma),
    findingStarts,
    findings: readNumbers(sections.findings),
  };
}
