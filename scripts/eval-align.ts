/**
 * Scores the aligner on a folder laid out as mac-dev (gold-folder.ts).
 * usage: npm run eval:align -- DIR [--lexicon FILE] [--write OUT]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alignLexically } from '../src/domain/bitext/lexical/align-lexically.ts';
import { readLexicon } from '../src/domain/bitext/lexical/read-lexicon.ts';
import { LEXICON_FILE } from './ensure-lexicon.ts';
import { readGoldFolder } from './gold-folder.ts';
import { type AlignedPair, scoreAlignments } from './score-alignments.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lexicon: { type: 'string', default: LEXICON_FILE },
    write: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined || !existsSync(join(folder, 'gold'))) {
  throw new Error('usage: eval-align DIR (with zh, en and gold)');
}
const lexicon = readLexicon(readFileSync(values.lexicon));
const results = readGoldFolder(folder).map(({ name, english, chinese, beads: gold }) => {
  const start = performance.now();
  const beads = alignLexically({ english, chinese, lexicon });
  const milliseconds = performance.now() - start;
  const test: AlignedPair[] = beads.map(({ source, target, confidence }) => ({
    chinese: range(target),
    english: range(source),
    confidence,
  }));
  if (values.write !== undefined) write(values.write, `${name}.align`, test);
  const right = gold.map((bead) => ({ ...bead, confidence: 1 }));
  return { name, gold: right, test, milliseconds, segments: english.length + chinese.length };
});
for (const result of results) console.error(result.name, scoreAlignments([result]).strict.f1);
const milliseconds = results.reduce((sum, result) => sum + result.milliseconds, 0);
const segments = results.reduce((sum, result) => sum + result.segments, 0);
process.stdout.write(
  `${JSON.stringify({
    ...scoreAlignments(results),
    segments,
    segmentsPerSecond: Math.round((1000 * segments) / milliseconds),
  })}\n`,
);

function range([start, end]: readonly [number, number]): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

function write(out: string, file: string, beads: readonly AlignedPair[]): void {
  mkdirSync(out, { recursive: true });
  const lines = beads.map(
    ({ chinese, english }) => `[${chinese.join(',')}]:[${english.join(',')}]\n`,
  );
  writeFileSync(join(out, file), lines.join(''));
}
