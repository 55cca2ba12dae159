import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { OnProgress } from '../../domain/bitext/paired-sources.ts';
import { readBitext } from '../../domain/bitext/read-bitext.ts';
import { segmentAligner } from '../../domain/bitext/segment-aligner.ts';
import type { SentencePair } from '../../domain/bitext/sentence-pair.ts';
import { alignLines } from './align-lines.ts';
import { BadInput, BadUsage } from './call-errors.ts';
import { describeError } from './describe-error.ts';
import { beadsToLines, PAIR_FORMATS } from './format-alignment.ts';
import { loadLexicon } from './load-lexicon.ts';

const USAGE = `usage: npm run --silent align -- FILE [SECOND FILE] [--format tsv|jsonl|tmx|align] [--progress]
       npm run --silent align -- SOURCE TARGET --lines [--format align|tsv|jsonl|tmx]
One FILE holds both languages, or two hold one each; any format that the app reads.
With --lines each line is a segment. - reads standard input. --progress writes to standard error.`;

interface Call {
  readonly paths: readonly string[];
  readonly lines: boolean;
  readonly format: string;
  readonly onProgress: OnProgress;
}

export interface CommandOutcome {
  /** 0, 1 for a bad file, 2 for a call whose words are off. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * What `align` with these words prints; a bug throws.
 *
 * @param report takes lines of progress as they come, where the call asks for them
 */
export function runAlign(
  words: readonly string[],
  report: (line: string) => void = () => undefined,
): CommandOutcome {
  try {
    return { exitCode: 0, stdout: alignFiles(readCall(words, report)), stderr: '' };
  } catch (cause) {
    if (cause instanceof BadInput) return { exitCode: 1, stdout: '', stderr: `${cause.message}\n` };
    if (cause instanceof BadUsage)
      return { exitCode: 2, stdout: '', stderr: `${cause.message}\n${USAGE}\n` };
    throw cause;
  }
}

function readCall(words: readonly string[], report: (line: string) => void): Call {
  const { values, positionals } = parseWords(words);
  const { lines, progress } = values;
  const format = values.format ?? (lines ? 'align' : 'tsv');
  if (!PAIR_FORMATS.has(format)) {
    throw new BadUsage(`--format ${format} is not ${[...PAIR_FORMATS.keys()].join(', ')}`);
  }
  if (positionals.length === 0 || positionals.length > 2) throw new BadUsage('which file?');
  if (positionals.every((path) => path === '-') && positionals.length === 2) {
    throw new BadUsage('standard input can be read once only; name a file for the other text');
  }
  if (lines && positionals.length !== 2) throw new BadUsage('--lines takes two files');
  const onProgress = progress ? reportOnce(report) : () => undefined;
  return { paths: positionals, lines, format, onProgress };
}

/** Says how far the work is whenever that has changed. */
function reportOnce(report: (line: string) => void): OnProgress {
  let said = '';
  return (done, total) => {
    const line = `${done} of ${total}\n`;
    if (line !== said) report(line);
    said = line;
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        lines: { type: 'boolean', default: false },
        progress: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw new BadUsage((cause as Error).message);
  }
}

function alignFiles({ paths, lines, format, onProgress }: Call): string {
  const sources = paths.map((path) => ({ name: path, content: readBytes(path) }));
  const tools = { align: segmentAligner(loadLexicon()), onProgress };
  if (lines) {
    const { beads, pairs } = alignLines(sources, tools);
    return format === 'align' ? beadsToLines(beads) : printPairs(format, pairs());
  }
  const read = readBitext(sources, {}, tools);
  if (!read.ok) throw new BadInput(`${paths.join(', ')}: ${describeError(read.error)}`);
  return printPairs(format, read.value.pairs);
}

function printPairs(format: string, pairs: readonly SentencePair[]): string {
  const toText = PAIR_FORMATS.get(format);
  if (toText === undefined) throw new Error(`align: no format ${format}`);
  return toText(pairs);
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (cause) {
    throw new BadInput(`${path} cannot be read: ${(cause as Error).message}`);
  }
}
