import type { BilingualText } from '../../../domain/cards/bilingual-text.ts';
import type { Direction } from '../../../domain/cards/exercise.ts';
import type { Note } from '../../../domain/cards/note.ts';
import type { ReadingBlock } from '../../../domain/cards/reading/reading-blocks.ts';
import type { Today } from '../../../services/use-today.ts';
import type { ReadingMode } from './reading-mode.ts';

export interface BlockViewProps {
  readonly block: ReadingBlock<Note>;
  readonly text: BilingualText;
  readonly today: Today;
  readonly mode: ReadingMode;
  /** Whether pinyin that is shown on request is shown now. */
  readonly isPinyinAsked: boolean;
  /** Whose marks are shown; undefined for none. */
  readonly direction: Direction | undefined;
  /** The pair that is read out, or that the learner came to see: its number among all. */
  readonly current: number | undefined;
  /** The pair that the learner came to see. */
  readonly sought: number | undefined;
  readonly onOpen: (index: number) => void;
}
