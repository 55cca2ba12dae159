import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEFAULT_PARAMETERS } from '../../domain/reviews/default-parameters.ts';
import { buildHistories } from '../../domain/reviews/fit/build-histories.ts';
import { type FitRefusal, fitParameters } from '../../domain/reviews/fit/fit-parameters.ts';
import { BadInput, BadUsage } from '../align/call-errors.ts';
import { dropDuplicates } from './drop-duplicates.ts';
import { type DayRule, readRevlog } from './read-revlog.ts';

const USAGE = `usage: npm run --silent fit -- REVIEWS.CSV [--timezone MINUTES] [--day-start HOUR]
Columns: card_id, review_time (milliseconds since 1970), review_rating (1 to 4), review_duration.
--timezone is what to add to UTC, 480 in Shanghai, 0 if not named; --day-start is 4 if not named.`;

interface Call extends DayRule {
  readonly path: string;
}

export interface FitOutcome {
  /** 0, 1 for a bad file, 2 for a call whose words are off. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * What `fit` with these words prints: one JSON line. A bug throws.
 *
 * @param now a clock in milliseconds, for the seconds that are told
 */
export function runFit(words: readonly string[], now: () => number): FitOutcome {
  try {
    const line = JSON.stringify(fitFile(readCall(words), now));
    return { exitCode: 0, stdout: `${line}\n`, stderr: '' };
  } catch (cause) {
    const message = `fit: ${(cause as Error).message}\n`;
    if (cause instanceof BadInput) return { exitCode: 1, stdout: '', stderr: message };
    if (cause instanceof BadUsage) return { exitCode: 2, stdout: '', stderr: message + USAGE };
    throw cause;
  }
}

function fitFile(call: Call, now: () => number) {
  const begun = now();
  const { rows, ignored } = readRevlog(readText(call.path), call);
  const { histories, dropped } = dropDuplicates(buildHistories(rows));
  const fit = fitParameters(histories, {
    current: DEFAULT_PARAMETERS,
    relearningSteps: 1,
    seed: 1,
  });
  if (!fit.ok) throw new BadInput(`${call.path}: ${describeRefusal(fit.error)}`);
  const { before, after, items, kept, parameters, reviews } = fit.value;
  return {
    reviews,
    items,
    ignored,
    duplicates: dropped,
    logLoss: { before: before.logLoss, after: after.logLoss },
    rmse: { before: before.rmseBins, after: after.rmseBins },
    kept,
    parameters,
    seconds: Math.round(now() - begun) / 1000,
  };
}

function describeRefusal(refusal: FitRefusal): string {
  if (refusal.kind === 'cancelled') throw new Error('fit: nobody cancels here');
  const { have, need } = refusal;
  return (
    `only ${have} reviews came a day or more after the one before, and a fit needs ${need}; ` +
    `${need - have} are missing.`
  );
}

function readCall(words: readonly string[]): Call {
  const { values, positionals } = parseWords(words);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new BadUsage('name one file');
  return {
    path,
    utcOffset: readWhole('--timezone', values.timezone, -1_440, 1_440),
    rolloverHour: readWhole('--day-start', values['day-start'], 0, 23),
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: withOffsetJoined(words),
      allowPositionals: true,
      options: {
        timezone: { type: 'string', default: '0' },
        'day-start': { type: 'string', default: '4' },
      },
    });
  } catch (cause) {
    throw new BadUsage((cause as Error).message);
  }
}

/** A negative offset would be taken for an option if it stood by itself. */
function withOffsetJoined(words: readonly string[]): string[] {
  const place = words.indexOf('--timezone');
  if (place < 0 || place + 1 >= words.length) return [...words];
  return words.toSpliced(place, 2, `--timezone=${words[place + 1]}`);
}

function readWhole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) {
    return value;
  }
  throw new BadUsage(`${name} ${text} is not a whole number from ${least} to ${most}`);
}

function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (cause) {
    throw new BadInput(`${path} cannot be read: ${(cause as Error).message}`);
  }
}
