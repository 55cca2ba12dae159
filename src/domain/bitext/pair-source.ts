import { err, ok, type Result } from '../../shared/result.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { ImportError } from '../text/import-error.ts';
import type { Language } from '../text/language.ts';
import { pairByTime } from './align-cues.ts';
import { pairParagraphs } from './pair-paragraphs.ts';
import type { PairedSources, ReadingTools } from './paired-sources.ts';
import type { PairOrder } from './paragraph-pair.ts';
import type { ReadSource } from './read-source.ts';
import { blockLines } from './readers/block-lines.ts';
import { readInterleaved } from './readers/interleaved.ts';
import type { Cue, Reading, ReadyPair } from './readers/reading.ts';
import { splitBilingualCues } from './readers/subtitles-bilingual.ts';

type Paired = Result<PairedSources, ImportError>;

/** The sentence pairs of one source that holds both languages. */
export function pairSource(
  { reading }: ReadSource,
  order: PairOrder | undefined,
  tools: ReadingTools,
): Paired {
  switch (reading.kind) {
    case 'text':
      return pairInterleaved(reading.text, order, tools);
    case 'blocks':
      return pairBlocks(reading, order, tools);
    case 'pairs':
      return pairReady(reading.pairs);
    case 'cues':
      return pairCues(reading.cues, tools);
  }
}

function pairInterleaved(text: string, wanted: PairOrder | undefined, tools: ReadingTools): Paired {
  const read = readInterleaved(text, wanted);
  if (!read.ok) return read;
  const { paragraphs, order, lines, frontMatter } = read.value;
  const pairs = pairParagraphs(paragraphs, tools);
  if (!pairs.ok) return pairs;
  const title = frontMatter.get('title');
  return ok({
    pairs: pairs.value,
    shape: 'interleaved',
    order,
    counts: [lines],
    ...(title === undefined ? {} : { title }),
  });
}

/** Of a page or a book: its paragraphs take turns, or hold both languages, as lines do. */
function pairBlocks(
  { blocks, title }: Extract<Reading, { kind: 'blocks' }>,
  order: PairOrder | undefined,
  tools: ReadingTools,
): Paired {
  const paired = pairInterleaved(blockLines(blocks), order, tools);
  if (!paired.ok) return paired;
  return ok({ ...paired.value, ...(title === undefined ? {} : { title }) });
}

function pairReady(ready: readonly ReadyPair[]): Paired {
  const pairs = ready.map(({ en, zh, heading }, paragraph) => ({
    en,
    zh,
    heading,
    paragraph,
    confidence: 1,
  }));
  const found = ready.some(({ fields }) => fields !== undefined) && {
    beside: ready.map(({ en, zh, fields = {} }) => ({ en, zh, fields })),
  };
  return ok({ pairs, shape: 'ready-pairs', counts: [ready.length], ...found });
}

/** Captions of which each holds both languages; pairs of captions are the paragraphs. */
function pairCues(cues: readonly Cue[], tools: ReadingTools): Paired {
  const sides = splitBilingualCues(cues);
  if (sides === undefined) return err({ kind: 'one-language', missing: missingIn(cues) });
  const pairs = pairParagraphs(pairByTime(sides.english, sides.chinese, 1), tools);
  if (!pairs.ok) return pairs;
  return ok({
    pairs: pairs.value,
    shape: 'interleaved',
    counts: [cues.length],
  });
}

function missingIn(cues: readonly Cue[]): Language {
  const sample = cues.slice(0, 500).map((cue) => cue.text);
  return detectLanguage(sample.join('\n')) === 'zh' ? 'en' : 'zh';
}
