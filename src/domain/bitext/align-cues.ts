import { estimateClock } from './align-cues-clock.ts';
import type { ParagraphPair } from './paragraph-pair.ts';
import type { Cue } from './readers/reading.ts';

interface Placed extends Cue {
  readonly side: 'en' | 'zh';
}

/** Of the shorter of two cues, what must be on the screen together with the other. */
const LEAST_OVERLAP = 0.4;
const LOOK_AHEAD = 16;
const ENDS = /[.!?…。！？]["'”’)）]*$/;

/**
 * Pairs the cues of two subtitle files by time. Cues shown together, and cues that share an English
 * sentence, make one pair; a cue without counterpart makes a pair with an empty side.
 *
 * @returns undefined where the times of the two files have nothing to do with each other
 */
export function alignCues(
  english: readonly Cue[],
  chinese: readonly Cue[],
): ParagraphPair[] | undefined {
  const [en, zh] = [byStart(english), byStart(chinese)];
  const fewer = en.length <= zh.length ? en : zh;
  const clock = estimateClock(fewer, fewer === en ? zh : en);
  if (clock === undefined) return undefined;
  const moved = fewer.map((cue) => ({
    ...cue,
    startMs: cue.startMs * clock.scale + clock.offsetMs,
    endMs: cue.endMs * clock.scale + clock.offsetMs,
  }));
  return fewer === en ? pairByTime(moved, zh, clock.share) : pairByTime(en, moved, clock.share);
}

/** The same for cues that go by one clock. @param confidence that they do, 0 to 1 */
export function pairByTime(
  english: readonly Cue[],
  chinese: readonly Cue[],
  confidence: number,
): ParagraphPair[] {
  const placed: Placed[] = [
    ...english.map((cue) => ({ ...cue, side: 'en' as const })),
    ...chinese.map((cue) => ({ ...cue, side: 'zh' as const })),
  ];
  return groupCues(byStart(placed)).map((group) => pairOf(group, confidence));
}

function byStart<C extends Cue>(cues: readonly C[]): C[] {
  return cues.toSorted((a, b) => a.startMs - b.startMs);
}

/** Cuts wherever nothing reaches over the border. */
function groupCues(cues: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  let reach = -1;
  cues.forEach((cue, at) => {
    if (at > reach) groups.push([]);
    groups.at(-1)?.push(cue);
    reach = Math.max(reach, reachOf(cues, at));
  });
  return groups;
}

/** The last cue, among the next few, that belongs with this one. */
function reachOf(cues: readonly Placed[], at: number): number {
  const cue = cues[at];
  if (cue === undefined) return at;
  let reach = at;
  let sentence = cue.side === 'en';
  for (let next = at + 1; next <= at + LOOK_AHEAD; next += 1) {
    const other = cues[next];
    if (other === undefined) break;
    if (other.side !== cue.side && overlaps(cue, other)) reach = next;
    if (sentence && other.side === 'en') {
      if (runsOn(cue, other)) reach = next;
      sentence = false;
    }
  }
  return reach;
}

function overlaps(a: Cue, b: Cue): boolean {
  const shared = Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs);
  return shared > 0 && shared >= LEAST_OVERLAP * Math.min(a.endMs - a.startMs, b.endMs - b.startMs);
}

function runsOn(a: Cue, b: Cue): boolean {
  return !ENDS.test(a.text.slice(-20)) && /^(?:\.{3}|…)?\s?\p{Ll}/u.test(b.text);
}

/** Chinese cues have few full stops: each ends a sentence unless the English is one that runs on. */
function pairOf(group: readonly Placed[], confidence: number): ParagraphPair {
  const english = group.filter((cue) => cue.side === 'en').map((cue) => cue.text);
  const chinese = group.filter((cue) => cue.side === 'zh').map((cue) => cue.text);
  const en = english.join('\n').split('\n').reduce(joinEnglish, '');
  const zh = chinese.map((text) => text.replaceAll('\n', ' '));
  return { en, zh: zh.join(en.includes('\n') ? '\n' : ' '), heading: false, confidence };
}

function joinEnglish(before: string, line: string): string {
  if (before === '') return line;
  return `${before}${ENDS.test(before.slice(-20)) ? '\n' : ' '}${line}`;
}
