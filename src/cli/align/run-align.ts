import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { alignSegments } from '../../domain/bitext/align-segments.ts';
import { readBilingualText } from '../../domain/bitext/read-bilingual-text.ts';
import type { SentencePair } from '../../domain/bitext/sentence-pair.ts';
import { decodeText } from '../../domain/text/decode-text.ts';
import { detectLanguage } from '../../domain/text/detect-language.ts';
import type { Language } from '../../domain/text/language.ts';
import { describeError } from './describe-error.ts';
import { beadToLine, pairToJsonLine, pairToTsvLine } from './format-alignment.ts';

const USAGE = `usage: npm run --silent align -- FILE [--format tsv|jsonl]
       npm run --silent align -- SOURCE TARGET --lines [--format align]
FILE - reads standard input.`;

/** A bad file. */
class BadInput extends Error {}
/** A call whose words are off. */
class BadUsage extends Error {}

const PAIR_FORMATS: ReadonlyMap<string, (pair: SentencePair) => string> = new Map([
  ['tsv', pairToTsvLine],
  ['jsonl', pairToJsonLine],
]);

interface Call {
  readonly paths: readonly string[];
  readonly lines: boolean;
  readonly format: string | undefined;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (cause) {
    throw new BadInput(`${path} cannot be read: ${(cause as Error).message}`);
  }
}

function alignInterleaved(path: string, format: string): string[] {
  const toLine = PAIR_FORMATS.get(format);
  if (toLine === undefined) throw new BadUsage(`--format ${format} is not tsv or jsonl`);
  const result = readBilingualText(readBytes(path));
  if (!result.ok) throw new BadInput(`${path}: ${describeError(result.error)}`);
  return result.value.pairs.map(toLine);
}

function readSegments(path: string): string[] {
  const decoded = decodeText(readBytes(path));
  if (!decoded.ok) throw new BadInput(`${path}: ${describeError(decoded.error)}`);
  const lines = decoded.value.text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The language of the source, by its own lines or, where those tell nothing, by the target's. */
function languageOf(source: readonly string[], target: readonly string[]): Language {
  const detect = (lines: readonly string[]) => detectLanguage(lines.slice(0, 200).join('\n'));
  return detect(source) ?? (detect(target) === 'en' ? 'zh' : 'en');
}

function alignLines(sourcePath: string, targetPath: string, format: string): string[] {
  if (format !== 'align') throw new BadUsage(`--lines gives --format align, not ${format}`);
  const [source, target] = [readSegments(sourcePath), readSegments(targetPath)];
  return alignSegments({ source, target, sourceLanguage: languageOf(source, target) }).map(
    beadToLine,
  );
}

function readCall(words: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: 'string' }, lines: { type: 'boolean', default: false } },
    });
    return { paths: positionals, lines: values.lines, format: values.format };
  } catch (cause) {
    throw new BadUsage((cause as Error).message);
  }
}

function alignFiles({ paths, lines, format }: Call): string[] {
  const [first, second, ...rest] = paths;
  if (first === undefined || rest.length > 0) throw new BadUsage('which file?');
  if (lines) {
    if (second === undefined) throw new BadUsage('--lines takes two files');
    return alignLines(first, second, format ?? 'align');
  }
  if (second !== undefined) throw new BadUsage('two files need --lines');
  return alignInterleaved(first, format ?? 'tsv');
}

export interface CommandOutcome {
  /** 0, 1 for a bad file, 2 for a call whose words are off. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `align` with these words prints; a bug throws. */
export function runAlign(words: readonly string[]): CommandOutcome {
  try {
    const output = alignFiles(readCall(words));
    return { exitCode: 0, stdout: output.map((line) => `${line}\n`).join(''), stderr: '' };
  } catch (cause) {
    if (cause instanceof BadInput) return { exitCode: 1, stdout: '', stderr: `${cause.message}\n` };
    if (cause instanceof BadUsage)
      return { exitCode: 2, stdout: '', stderr: `${cause.message}\n${USAGE}\n` };
    throw cause;
  }
}
