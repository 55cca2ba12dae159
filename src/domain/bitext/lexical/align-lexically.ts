import type { Bead } from '../bead.ts';
import { calibrate } from './calibrate.ts';
import type { Lexicon } from './lexicon.ts';
import type { PathBead } from './path-bead.ts';
import { prepareText } from './prepare-text.ts';
import { searchText } from './search-text.ts';
import type { OnShare } from './work-stages.ts';

/** Two sides of a bitext, each in reading order. */
export interface LexicalTask {
  readonly english: readonly string[];
  readonly chinese: readonly string[];
  readonly lexicon: Lexicon;
  readonly onShare?: OnShare | undefined;
}

/**
 * Beads (source English, target Chinese) that cover every segment of both sides exactly once, in
 * order, each with its confidence. Pure; time and memory grow linearly with the text.
 * How it works: docs/alignment.md.
 */
export function alignLexically({ english, chinese, lexicon, onShare }: LexicalTask): Bead[] {
  return searchText(prepareText(english, chinese, lexicon), onShare).map(toBead);
}

function toBead({ row, column, english, chinese, posterior }: PathBead): Bead {
  return {
    source: [row, row + english],
    target: [column, column + chinese],
    confidence: calibrate(posterior),
  };
}
