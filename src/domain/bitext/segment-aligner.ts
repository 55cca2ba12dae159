import { type AlignmentTask, alignSegments } from './align-segments.ts';
import type { Bead } from './bead.ts';
import { alignLexically } from './lexical/align-lexically.ts';
import type { Lexicon } from './lexical/lexicon.ts';
import type { OnShare } from './lexical/work-stages.ts';

/** Segments in, beads that cover them all in order out. */
export type SegmentAligner = (task: AlignmentTask, onShare?: OnShare) => Bead[];

/** Aligns by words where there is a lexicon, else by length alone. */
export function segmentAligner(lexicon: Lexicon | undefined): SegmentAligner {
  if (lexicon === undefined) return alignSegments;
  return ({ source, target, sourceLanguage }, onShare) =>
    sourceLanguage === 'en'
      ? alignLexically({ english: source, chinese: target, lexicon, onShare })
      : alignLexically({ english: target, chinese: source, lexicon, onShare }).map(turn);
}

function turn({ source, target, confidence }: Bead): Bead {
  return { source: target, target: source, confidence };
}
