import type { BilingualText } from '../../../domain/cards/bilingual-text.ts';
import type { NoteId } from '../../../domain/cards/note.ts';
import type { Today } from '../../../services/use-today.ts';

export interface TextBodyProps {
  readonly text: BilingualText;
  readonly today: Today;
  /** The pair that the learner came to see. */
  readonly sought: NoteId | undefined;
}
