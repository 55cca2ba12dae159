import { useSilenceOnLeave } from '../../../services/speech/use-speech.ts';
import { OpeningText } from './opening-text.tsx';
import { ReadText } from './read-text.tsx';
import type { TextBodyProps } from './text-body-props.ts';
import { useKeptPlace } from './use-reading-place.ts';
import { useTextNotes } from './use-text-notes.ts';

/** A text to read, from where the learner left it, or from the pair that they came to see. */
export function TextBody(props: TextBodyProps) {
  useSilenceOnLeave();
  const { text, sought } = props;
  const kept = useKeptPlace(text.id);
  const read = useTextNotes(text.id);
  if (read === undefined || kept === undefined) return null;
  const start = sought ?? kept;
  const startAt = start === null ? 0 : read.notes.findIndex(({ id }) => id === start);
  if (start !== null && startAt < 0 && !read.isWhole)
    return <OpeningText {...props} start={start} />;
  return <ReadText {...props} {...read} startAt={Math.max(0, startAt)} />;
}
