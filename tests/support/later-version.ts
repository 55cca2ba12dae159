import type { Note } from '../../src/domain/cards/note.ts';
import type { WantedPair } from '../../src/domain/cards/update/text-update.ts';

/** The pairs of a text after somebody worked on it; numbers choose what happened and where. */
export function laterVersion(notes: readonly Note[], pick: number, size: number): WantedPair[] {
  const pairs = notes.map(({ id, en, zh, paragraph, heading, confidence }): WantedPair => {
    const pair = { en, zh, paragraph, heading, confidence };
    return size % 3 === 0 ? { ...pair, origins: [id] } : pair;
  });
  const at = pick % (pairs.length + 1);
  const [pair, next] = pairs.slice(at, at + 2);
  const fresh = {
    en: `Later ${size}.`,
    zh: `后来${size}。`,
    paragraph: at,
    heading: false,
    confidence: 1,
  };
  if (pair === undefined) return [...pairs, fresh];
  switch (size % 7) {
    case 0:
      return pairs.toSpliced(at, 1);
    case 1:
      return pairs.toSpliced(at, 0, fresh);
    case 2:
      return [pair, ...pairs.toSpliced(at, 1)];
    case 3:
      return pairs.toSpliced(at, 1, { ...pair, zh: '' }, { ...pair, en: '' });
    case 4:
      return pairs.toSpliced(at, 1, { ...pair, en: `So ${pair.en}`, confidence: 1 });
    case 5:
      return next === undefined ? [] : pairs.toSpliced(at, 2, merged(pair, next));
    default:
      return pairs.toReversed();
  }
}

function merged(pair: WantedPair, next: WantedPair): WantedPair {
  const { origins = [] } = pair;
  const joined = { ...pair, en: `${pair.en} ${next.en}`.trim(), zh: pair.zh + next.zh };
  return origins.length === 0
    ? joined
    : { ...joined, origins: [...origins, ...(next.origins ?? [])] };
}
