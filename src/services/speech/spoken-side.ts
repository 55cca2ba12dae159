import type { Note } from '../../domain/cards/note.ts';
import { recordingOf } from '../../domain/cards/recordings.ts';
import type { ChineseScript, Language } from '../../domain/text/language.ts';
import type { Sentence } from './speech.ts';

/** One side of a pair as something to be said: by its own recording where it has one. */
export function spokenSide(note: Note, language: Language, script: ChineseScript): Sentence {
  return { text: note[language], language, script, recording: recordingOf(note, language) };
}
