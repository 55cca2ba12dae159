/** Endings of regular English inflections and derivations, each with what may stand in its place. */
const ENDINGS: readonly (readonly [ending: string, replacement: string])[] = [
  ['ies', 'y'],
  ['s', ''],
  ['es', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ier', 'y'],
  ['iest', 'y'],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['est', 'e'],
  ['ily', 'y'],
  ['ly', ''],
  ['ness', ''],
];

/** A stem of fewer letters is more likely an accident. */
const SHORTEST_STEM = 3;

/** Words, in lower case, that a regular form may be a form of; the likeliest first. */
export function lemmaCandidates(form: string): string[] {
  const candidates: string[] = [];
  for (const [ending, replacement] of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    if (stem.length + replacement.length < SHORTEST_STEM) continue;
    candidates.push(stem + replacement);
    if (isDoubled(stem) && ending !== 's') candidates.push(stem.slice(0, -1));
  }
  return candidates;
}

function isDoubled(stem: string): boolean {
  return /([bdgklmnprt])\1$/.test(stem);
}
