import { err, ok, type Result } from '../../../shared/result.ts';
import type { ImportError } from '../../text/import-error.ts';
import { MOST_PAIRS } from './interleaved.ts';
import type { Cue, Reading } from './reading.ts';
import { cleanCueText } from './subtitles-text.ts';

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`;
const TIMES = new RegExp(String.raw`^\s{0,9}${TIME}\s{0,9}-->\s{0,9}${TIME}(?:\s|$)`);

/**
 * Reads SRT and WebVTT; cues come out in the order of their beginning, empty ones are dropped.
 *
 * @returns `malformed` where no line has times, `empty` where no cue has words, `too-many`
 */
export function readSubtitles(text: string): Result<Reading, ImportError> {
  const raw = readCues(text.split('\n'), text.startsWith('WEBVTT'));
  if (raw.length === 0) {
    return err(text.trim() === '' ? { kind: 'empty' } : { kind: 'malformed', format: 'subtitles' });
  }
  if (raw.length > MOST_PAIRS) {
    return err({ kind: 'too-many', sentences: raw.length, limit: MOST_PAIRS });
  }
  const cues = raw
    .map(({ lines, ...times }) => ({ ...times, text: cleanCueText(lines.join('\n')) }))
    .filter((cue) => cue.text !== '')
    .toSorted((a, b) => a.startMs - b.startMs);
  return cues.length === 0 ? err({ kind: 'empty' }) : ok({ kind: 'cues', cues });
}

/** Whether one of the first lines has the times of a cue, or the file says that it is WebVTT. */
export function looksLikeSubtitles(text: string): boolean {
  if (/^WEBVTT(?:\s|$)/.test(text)) return true;
  return text
    .slice(0, 4000)
    .split('\n')
    .slice(0, 12)
    .some((line) => TIMES.test(line));
}

interface RawCue extends Omit<Cue, 'text'> {
  readonly lines: string[];
}

function readCues(lines: readonly string[], isVtt: boolean): RawCue[] {
  const cues: RawCue[] = [];
  let current: string[] | undefined;
  for (const line of lines) {
    const times = TIMES.exec(line);
    if (times !== null) {
      if (current !== undefined) dropNumber(current);
      current = [];
      cues.push({ ...readTimes(times), lines: current });
    } else if (isVtt && line.trim() === '') current = undefined;
    else current?.push(line);
  }
  return cues;
}

/** The number of the next cue stands before its times. */
function dropNumber(lines: string[]): void {
  if (/^\s{0,9}\d{1,6}\s{0,9}$/.test(lines.at(-1) ?? '')) lines.pop();
}

function readTimes(match: RegExpExecArray): { startMs: number; endMs: number } {
  const startMs = milliseconds(match.slice(1, 5));
  return { startMs, endMs: Math.max(startMs, milliseconds(match.slice(5, 9))) };
}

function milliseconds(parts: readonly (string | undefined)[]): number {
  const [hours, minutes, seconds] = parts.slice(0, 3).map((part) => Number(part ?? 0));
  const rest = Number((parts[3] ?? '0').padEnd(3, '0'));
  return (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000 + rest;
}
