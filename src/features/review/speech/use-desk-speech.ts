import type { BilingualText } from '../../../domain/cards/bilingual-text.ts';
import {
  answerLanguage,
  type Exercise,
  exerciseKind,
  promptLanguage,
} from '../../../domain/cards/exercise.ts';
import type { Note } from '../../../domain/cards/note.ts';
import type { AutoPlay } from '../../../domain/reviews/options.ts';
import { otherLanguage } from '../../../domain/text/other-language.ts';
import type { Manner, Sentence } from '../../../services/speech/speech.ts';
import { spokenSide } from '../../../services/speech/spoken-side.ts';
import { useAutoPlay } from '../../../services/speech/use-auto-play.ts';
import { useSay } from '../../../services/speech/use-say.ts';
import { useSilenceOnLeave } from '../../../services/speech/use-speech.ts';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import { useReplayChord } from './use-replay-chord.ts';

/** Speech keys of the two sentences of a card. */
export const PROMPT = 'prompt';
export const REFERENCE = 'reference';

export interface SpokenCard {
  readonly exercise: Exercise;
  readonly note: Note;
  readonly text: BilingualText;
  readonly isRevealed: boolean;
  readonly autoPlay: AutoPlay;
}

export interface DeskSpeech {
  readonly prompt: Sentence;
  readonly reference: Sentence;
  /** The prompt's sentence in the other language. */
  readonly meaning: Sentence;
  /** Which of the two the keys read. */
  readonly read: typeof PROMPT | typeof REFERENCE;
}

/**
 * The voice of one card. V reads what is asked, or the reference once it is shown; Shift+V slower; Alt
 * with V or S while a field is written in. What is heard first, and what the options want, is read by
 * itself; what shall be read aloud is not read to the learner before. Leaving the card silences it.
 */
export function useDeskSpeech(card: SpokenCard): DeskSpeech {
  const { exercise, note, text, isRevealed, autoPlay } = card;
  const kind = exerciseKind(exercise);
  const sentenceIn = (language: Sentence['language']): Sentence =>
    spokenSide(note, language, text.chineseScript);
  const prompt = sentenceIn(promptLanguage(exercise));
  const reference = sentenceIn(answerLanguage(exercise));
  const meaning = sentenceIn(otherLanguage(promptLanguage(exercise)));
  const read = isRevealed && kind !== 'listen' ? REFERENCE : PROMPT;
  const isHeard = kind === 'listen' || kind === 'dictate';
  const wantsPrompt = isHeard || (kind !== 'read' && autoPlay !== 'off' && autoPlay !== 'answer');
  const wantsAnswer = kind !== 'dictate' && (autoPlay === 'answer' || autoPlay === 'both');

  const say = useSay();
  const sayShown = (manner: Manner): void => {
    void say(read, read === PROMPT ? prompt : reference, manner);
  };
  useSilenceOnLeave();
  useAutoPlay(PROMPT, prompt, !isRevealed && wantsPrompt, isHeard);
  useAutoPlay(REFERENCE, reference, isRevealed && wantsAnswer);
  useShortcuts({ v: () => sayShown('normal'), 'shift+v': () => sayShown('slower') });
  useReplayChord(sayShown);
  return { prompt, reference, meaning, read };
}
