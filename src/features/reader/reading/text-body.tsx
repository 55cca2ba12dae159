import { useTranslation } from 'react-i18next';
import { useSilenceOnLeave } from '../../../services/speech/use-speech.ts';
import { ReadText } from './read-text.tsx';
import type { TextBodyProps } from './text-body-props.ts';
import { useKeptPlace } from './use-reading-place.ts';
import { useTextNotes } from './use-text-notes.ts';

/** A text to read, from where the learner left it, or from the pair that they came to see. */
export function TextBody(props: TextBodyProps) {
  const { t } = useTranslation();
  useSilenceOnLeave();
  const { text, sought } = props;
  const kept = useKeptPlace(text.id);
  const read = useTextNotes(text.id);
  if (read === undefined || kept === undefined) return null;
  const start = sought ?? kept;
  const startAt = start === null ? 0 : read.notes.findIndex(({ id }) => id === start);
  if (startAt < 0 && !read.isWhole) return <p role="status">{t('reading.opening')}</p>;
  return <ReadText {...props} {...read} startAt={Math.max(0, startAt)} />;
}
