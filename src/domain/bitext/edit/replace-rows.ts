import type { Language } from '../../text/language.ts';
import type { SentencePair } from '../sentence-pair.ts';
import type { EditRow } from './edit-row.ts';
import { type Editing, type NewRow, replaceStretch } from './editing.ts';
import { joinOrigins } from './join-origins.ts';

/**
 * Puts the pairs of a new alignment in the place of rows; `to` is the first row that stays. A pair has
 * the origins of the rows in which its text stood, and one that was there before stays what it was.
 *
 * @param pairs of the same text, in the same order
 */
export function replaceRows(
  editing: Editing,
  from: number,
  to: number,
  pairs: readonly SentencePair[],
): Editing {
  const old = editing.rows.slice(from, to);
  if (old.length === 0) return editing;
  const [en, zh] = [coverOf(old, pairs, 'en'), coverOf(old, pairs, 'zh')];
  const made = pairs.map(({ ...pair }, place): NewRow => {
    const covered = [...new Set([...(en[place] ?? []), ...(zh[place] ?? [])])];
    const same = covered.find((row) => row.en === pair.en && row.zh === pair.zh);
    if (same !== undefined) return { ...same, confidence: pair.confidence };
    return {
      ...pair,
      origins: joinOrigins(covered.sort((a, b) => old.indexOf(a) - old.indexOf(b))),
    };
  });
  return replaceStretch(editing, from, old.length, made);
}

/** For each pair the rows over whose stretch of one side its own goes, white space not counted. */
function coverOf(
  old: readonly EditRow[],
  pairs: readonly SentencePair[],
  side: Language,
): EditRow[][] {
  const ends = endsOf(old, side);
  let [next, start] = [0, 0];
  return endsOf(pairs, side).map((end) => {
    const covered: EditRow[] = [];
    while (start < end && next < old.length) {
      const [row, rowEnd = 0] = [old[next], ends[next]];
      if (row !== undefined && rowEnd > start) covered.push(row);
      start = Math.max(start, Math.min(end, rowEnd));
      if (rowEnd <= end) next += 1;
    }
    return covered;
  });
}

function endsOf(pairs: readonly SentencePair[], side: Language): number[] {
  let end = 0;
  return pairs.map((pair) => {
    end += pair[side].replace(/\s+/gu, '').length;
    return end;
  });
}
