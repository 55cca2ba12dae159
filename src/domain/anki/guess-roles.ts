import { countLetters, detectLanguage } from '../text/detect-language.ts';
import type { AnkiNote, AnkiNoteType } from './anki-collection.ts';
import { spellsSentence } from './field-pinyin.ts';
import type { FieldRole } from './field-role.ts';
import { fieldText, hasSound } from './field-text.ts';
import { isOwnNoteType, OWN_FIELDS } from './own-note-type.ts';

/** Notes that are looked at: more would say the same. */
const SAMPLE = 200;
/** A field of a language has it in so many of its notes. */
const LEAST_SHARE = 0.4;
/** Characters that say as much as an English word. */
const HAN_PER_WORD = 1.6;

/** What was seen of a field: shares of the sampled notes, and how long it is where it is filled. */
interface FieldSight {
  readonly zh: number;
  readonly en: number;
  readonly pinyin: number;
  readonly sound: number;
  readonly han: number;
  readonly words: number;
}

/**
 * What each field of a note type holds, by what stands in it: of all pairs of a Chinese and an English
 * field the one whose lengths agree best, where a longer pair beats a shorter one, so that sentences are
 * taken before the words that they explain. Pinyin is known by its tones, or by spelling another field.
 *
 * @param notes of that type, in any order
 */
export function guessRoles(type: AnkiNoteType, notes: readonly AnkiNote[]): FieldRole[] {
  if (isOwnNoteType(type.fields))
    return type.fields.map((_, at) => OWN_FIELDS[at]?.[1] ?? 'unused');
  const sample = sampleOf(notes);
  const seen = type.fields.map((_, at) => lookAt(sample.map(({ fields }) => fields[at] ?? '')));
  const sights = seen.map((sight, at) => {
    const spelled = seen.some(
      (other, zh) => other.zh >= LEAST_SHARE && shareSpelled(sample, zh, at) >= LEAST_SHARE,
    );
    // Without tones it looks like English.
    return spelled ? { ...sight, en: 0, pinyin: 1 } : sight;
  });
  const best = bestPair(sights);
  return sights.map((sight, at) => {
    if (at === best?.zh) return 'chinese';
    if (at === best?.en) return 'english';
    if (sight.sound >= LEAST_SHARE) return soundRole(type.fields, at, best);
    return sight.pinyin >= LEAST_SHARE ? 'pinyin' : 'unused';
  });
}

const ENGLISH_NAME = /engl|英|\ben\b/iu;
const CHINESE_NAME = /chin|中|汉|漢|mandarin|hanzi|\b(?:zh|cn)\b/iu;

/** Which side a field with sounds says: by its name, else the side that stands before it. */
function soundRole(
  names: readonly string[],
  at: number,
  sides: { readonly zh: number; readonly en: number } | undefined,
): FieldRole {
  const name = names[at] ?? '';
  if (CHINESE_NAME.test(name)) return 'audio-chinese';
  if (ENGLISH_NAME.test(name)) return 'audio-english';
  if (sides === undefined) return 'audio-chinese';
  const [before, after] = sides.en < sides.zh ? ['english', 'chinese'] : ['chinese', 'english'];
  const isAfterBoth = at > Math.max(sides.en, sides.zh);
  const side = isAfterBoth ? after : before;
  return side === 'english' ? 'audio-english' : 'audio-chinese';
}

/** Spread over the whole, since the first notes of a deck are often of another kind. */
export function sampleOf(notes: readonly AnkiNote[], most = SAMPLE): readonly AnkiNote[] {
  const step = Math.max(1, Math.floor(notes.length / most));
  return notes.filter((_, at) => at % step === 0).slice(0, most);
}

function lookAt(fields: readonly string[]): FieldSight {
  const seen = { zh: 0, en: 0, pinyin: 0, sound: 0, han: 0, words: 0 };
  for (const field of fields) {
    if (hasSound(field)) seen.sound += 1;
    const text = fieldText(field);
    if (isPinyin(text)) seen.pinyin += 1;
    else {
      const language = detectLanguage(text);
      const letters = countLetters(text);
      if (language === 'zh') [seen.zh, seen.han] = [seen.zh + 1, seen.han + letters.han];
      if (language === 'en') [seen.en, seen.words] = [seen.en + 1, seen.words + letters.latinWords];
    }
  }
  const count = Math.max(1, fields.length);
  return {
    zh: seen.zh / count,
    en: seen.en / count,
    pinyin: seen.pinyin / count,
    sound: seen.sound / count,
    han: seen.han / Math.max(1, seen.zh),
    words: seen.words / Math.max(1, seen.en),
  };
}

const TONE_MARK = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/iu;
const NUMBERED = /[a-zü:]{1,6}[1-5]\b/giu;

/** Whether Latin letters spell Chinese: tone marks or tone figures all over, and no Chinese character. */
function isPinyin(text: string): boolean {
  const { han, latinWords } = countLetters(text);
  if (han > 0 || latinWords === 0) return false;
  const marked = text
    .normalize('NFC')
    .split(/[\s'’-]+/u)
    .filter((word) => TONE_MARK.test(word)).length;
  const numbered = text.match(NUMBERED)?.length ?? 0;
  return Math.max(marked, numbered) >= latinWords / 2;
}

/** In how many of the notes one field spells what stands in another. */
function shareSpelled(sample: readonly AnkiNote[], zh: number, at: number): number {
  const spelled = sample.filter(({ fields }) =>
    spellsSentence(fieldText(fields[zh] ?? ''), fieldText(fields[at] ?? '')),
  );
  return spelled.length / Math.max(1, sample.length);
}

function bestPair(sights: readonly FieldSight[]): { zh: number; en: number } | undefined {
  let best: { zh: number; en: number; score: number } | undefined;
  for (const [zh, chinese] of sights.entries()) {
    for (const [en, english] of sights.entries()) {
      if (zh === en || chinese.zh < LEAST_SHARE || english.en < LEAST_SHARE) continue;
      const score = scoreOf(chinese, english);
      if (best === undefined || score > best.score) best = { zh, en, score };
    }
  }
  return best;
}

/** Higher is likelier; lengths are compared as logarithms, so that half is as far off as twice. */
function scoreOf(chinese: FieldSight, english: FieldSight): number {
  const [han, words] = [Math.log(1 + chinese.han / HAN_PER_WORD), Math.log(1 + english.words)];
  return Math.log(chinese.zh * english.en) + Math.min(han, words) - 2 * Math.abs(han - words);
}
