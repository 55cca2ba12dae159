import { decodeLoosely } from '../../text/decoder.ts';
import type { Lexicon } from './lexicon.ts';
import { LEXICON_MAGIC, ODDS_STEPS, SECTIONS, type SectionName } from './lexicon-format.ts';
import { readNumbers } from './variable-length.ts';

type Sections = Readonly<Record<SectionName, Uint8Array>>;

/**
 * Reads the bytes that scripts/build-lexicon.ts wrote.
 *
 * @throws Error if they are something else: the asset belongs to the program, so that is a bug.
 */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const sections = readSections(bytes);
  const words = readLines(sections.words);
  const characters = readText(sections.characters);
  const pairFeatures = readPairs(sections.pairs, characters);
  const characterFeatures = indexCharacters(characters);
  const entryStarts = readStarts(sections.entryCounts);
  return {
    wordIds: new Map(words.map((word, id) => [word, id])),
    irregularForms: readForms(sections.forms),
    wordRarity: sections.wordRarity,
    entryStarts,
    entryFeatures: readFeatures(sections.entryFeatures, entryStarts),
    entryOdds: Float32Array.from(sections.entryOdds, (step) => Math.exp(step / ODDS_STEPS)),
    folded: readFolds(sections.folds),
    characterFeatures,
    characterRarity: sections.characterRarity,
    pairFeatures,
    featureCount: characters.length + pairFeatures.size,
    charactersBySyllable: readReadings(sections.readings, characterFeatures),
  };
}

function readSections(bytes: Uint8Array): Sections {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = LEXICON_MAGIC.length;
  if (readText(bytes.subarray(0, at)) !== LEXICON_MAGIC)
    throw new Error('readLexicon: not a lexicon');
  const read = (): Uint8Array => {
    const length = view.getUint32(at, true);
    at += 4 + length;
    return bytes.subarray(at - length, at);
  };
  return Object.fromEntries(SECTIONS.map((name) => [name, read()])) as Record<
    SectionName,
    Uint8Array
  >;
}

function readText(bytes: Uint8Array): string {
  return decodeLoosely(bytes, 'utf-8');
}

function readLines(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : readText(bytes).split('\n');
}

function readForms(bytes: Uint8Array): Map<string, number> {
  const forms = new Map<string, number>();
  for (const line of readLines(bytes)) {
    const [form = '', word = ''] = line.split(' ');
    forms.set(form, Number(word));
  }
  return forms;
}

function indexCharacters(characters: string): Uint16Array {
  const features = new Uint16Array(0x10000);
  for (let feature = 0; feature < characters.length; feature += 1) {
    features[characters.charCodeAt(feature)] = feature + 1;
  }
  return features;
}

function readPairs(bytes: Uint8Array, characters: string): Map<number, number> {
  const numbers = readNumbers(bytes);
  const pairs = new Map<number, number>();
  let at = 0;
  for (let first = 0; first < characters.length; first += 1) {
    const end = at + 1 + (numbers[at] ?? 0);
    let second = 0;
    for (at += 1; at < end; at += 1) {
      second += numbers[at] ?? 0;
      const key = characters.charCodeAt(first) * 0x10000 + characters.charCodeAt(second);
      pairs.set(key, characters.length + pairs.size);
    }
  }
  return pairs;
}

function readStarts(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let word = 0; word < counts.length; word += 1) {
    starts[word + 1] = (starts[word] ?? 0) + (counts[word] ?? 0);
  }
  return starts;
}

function readFeatures(bytes: Uint8Array, starts: Uint32Array): Uint32Array {
  const features = readNumbers(bytes);
  for (let word = 0; word + 1 < starts.length; word += 1) {
    const end = starts[word + 1] ?? 0;
    for (let entry = (starts[word] ?? 0) + 1; entry < end; entry += 1) {
      features[entry] = (features[entry] ?? 0) + (features[entry - 1] ?? 0);
    }
  }
  return features;
}

function readFolds(bytes: Uint8Array): Uint16Array {
  const folded = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const text = readText(bytes);
  for (let at = 0; at + 1 < text.length; at += 2)
    folded[text.charCodeAt(at)] = text.charCodeAt(at + 1);
  return folded;
}

function readReadings(bytes: Uint8Array, features: Uint16Array): Map<string, Uint16Array> {
  const readings = new Map<string, Uint16Array>();
  for (const line of readLines(bytes)) {
    const [syllable = '', characters = ''] = line.split(' ');
    const read = Array.from(
      characters,
      (character) => (features[character.charCodeAt(0)] ?? 0) - 1,
    );
    readings.set(syllable, Uint16Array.from(read.filter((feature) => feature >= 0)));
  }
  return readings;
}
