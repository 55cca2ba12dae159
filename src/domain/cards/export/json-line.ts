import type { BilingualText } from '../bilingual-text.ts';
import type { Note } from '../note.ts';

/** All that the learner has of a pair, as a JSON object on a line (docs/formats.md). */
export function toJsonLine(note: Note, { title, chineseScript }: BilingualText): string {
  const { id, en, zh, heading, paragraph, confidence, guid, tags, alternatives } = note;
  const { words, pinyin, simplified, traditional } = note;
  const line = {
    en,
    zh,
    heading,
    text: title,
    chineseScript,
    paragraph,
    confidence,
    id,
    guid,
    tags,
    alternatives,
    words,
    pinyin,
    simplified,
    traditional,
  };
  return `${JSON.stringify(line)}\n`;
}
