import { createContext, useContext } from 'react';
import type { ChineseScript } from '../../domain/text/language.ts';
import type { EditorActions } from './editor-actions.ts';

/** What the cells need of the grid; the same for all of its life, so that no cell is drawn anew. */
export interface GridServices {
  readonly act: EditorActions;
  readonly script: ChineseScript;
  readonly gridId: string;
  /** The cell of the cursor was drawn: it takes the focus or comes into sight if that is wanted. */
  readonly attend: (cell: HTMLElement) => void;
  /** A cell is about to be taken away. */
  readonly leave: (cell: HTMLElement) => void;
}

export const GridContext = createContext<GridServices | undefined>(undefined);

/** The grid that a cell stands in; throws outside of one, which is a bug. */
export function useGrid(): GridServices {
  const services = useContext(GridContext);
  if (services === undefined) throw new Error('useGrid: no AlignmentEditor above');
  return services;
}
