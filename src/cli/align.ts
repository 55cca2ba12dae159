import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { alignSegments } from '../domain/bitext/align-segments.ts';
import { readBilingualText } from '../domain/bitext/read-bilingual-text.ts';
import { decodeText } from '../domain/text/decode-text.ts';
import { detectLanguage } from '../domain/text/detect-language.ts';
import { describeError } from './align/describe-error.ts';
import { beadToLine, pairToJsonLine, pairToTsvLine } from './align/format-alignment.ts';

const USAGE = `usage: npm run --silent align -- FILE [--format tsv|jsonl]
       npm run --silent align -- SOURCE TARGET --lines [--format align]
FILE - reads standard input.`;

/** A bad file: its sentence goes to standard error, and the exit code is 1. */
class BadInput extends Error {}
/** A call whose words are off: exit code 2. */
class BadUsage extends Error {}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (cause) {
    throw new BadInput(`${path} cannot be read: ${(cause as Error).message}`);
  }
}

function alignInterleaved(path: string, format: string): string[] {
  const result = readBilingualText(readBytes(path));
  if (!result.ok) throw new BadInput(`${path}: ${describeError(result.error)}`);
  if (format === 'tsv') return result.value.pairs.map(pairToTsvLine);
  if (format === 'jsonl') return result.value.pairs.map(pairToJsonLine);
  throw new BadUsage(`--format ${format} is not tsv or jsonl`);
}

function readSegments(path: string): string[] {
  const decoded = decodeText(readBytes(path));
  if (!decoded.ok) throw new BadInput(`${path}: ${describeError(decoded.error)}`);
  const lines = decoded.value.text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function alignLines(sourcePath: string, targetPath: string, format: string): string[] {
  if (format !== 'align') throw new BadUsage(`--lines gives --format align, not ${format}`);
  const [source, target] = [readSegments(sourcePath), readSegments(targetPath)];
  const sourceLanguage = detectLanguage(source.slice(0, 200).join('\n')) ?? 'en';
  return alignSegments({ source, target, sourceLanguage }).map(beadToLine);
}

function run(): string[] {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string' }, lines: { type: 'boolean', default: false } },
  });
  const [first, second, ...rest] = positionals;
  if (first === undefined || rest.length > 0) throw new BadUsage('which file?');
  if (values.lines) {
    if (second === undefined) throw new BadUsage('--lines takes two files');
    return alignLines(first, second, values.format ?? 'align');
  }
  if (second !== undefined) throw new BadUsage('two files need --lines');
  return alignInterleaved(first, values.format ?? 'tsv');
}

try {
  process.stdout.write(
    run()
      .map((line) => `${line}\n`)
      .join(''),
  );
} catch (cause) {
  const message = cause instanceof Error ? cause.message : String(cause);
  const isBadInput = cause instanceof BadInput;
  process.stderr.write(isBadInput ? `${message}\n` : `${message}\n${USAGE}\n`);
  process.exitCode = isBadInput ? 1 : 2;
}
