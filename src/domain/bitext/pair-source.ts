import { err, ok, type Result } from '../../shared/result.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { ImportError } from '../text/import-error.ts';
import type { Language } from '../text/language.ts';
import { alignCues } from './align-cues.ts';
import { pairParagraphs } from './pair-paragraphs.ts';
import type { PairedSources, ReadingTools } from './paired-sources.ts';
import type { PairOrder } from './paragraph-pair.ts';
import type { ReadSource } from './read-source.ts';
import { readInterleaved } from './readers/interleaved.ts';
import type { Block, Cue, ReadyPair } from './readers/reading.ts';
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
      return pairInterleaved(reading.text, undefined, order, tools);
    case 'blocks':
      return pairInterleaved(toText(reading.blocks), reading.title, order, tools);
    case 'pairs':
      return pairReady(reading.pairs, reading.title);
    case 'cues':
      return pairCues(reading.cues, reading.title, tools);
  }
}

function pairInterleaved(
  text: string,
  title: string | undefined,
  wanted: PairOrder | undefined,
  tools: ReadingTools,
): Paired {
  const read = readInterleaved(text, wanted);
  if (!read.ok) return read;
  const { paragraphs, order, lines, frontMatter } = read.value;
  const pairs = pairParagraphs(paragraphs, tools);
  if (!pairs.ok) return pairs;
  return ok({
    pairs: pairs.value,
    shape: 'interleaved',
    order,
    counts: [lines],
    ...titled(title ?? frontMatter.get('title')),
  });
}

/** Blocks in the form that people paste. */
function toText(blocks: readonly Block[]): string {
  return blocks.map(({ text, heading }) => (heading ? `# ${text}` : text)).join('\n\n');
}

function pairReady(ready: readonly ReadyPair[], title: string | undefined): Paired {
  const pairs = ready.map((pair, paragraph) => ({ ...pair, paragraph, confidence: 1 }));
  return ok({ pairs, shape: 'ready-pairs', counts: [ready.length], ...titled(title) });
}

/** Captions of which each holds both languages; pairs of captions are the paragraphs. */
function pairCues(cues: readonly Cue[], title: string | undefined, tools: ReadingTools): Paired {
  const sides = splitBilingualCues(cues);
  if (sides === undefined) return err({ kind: 'one-language', missing: missingIn(cues) });
  const paragraphs = alignCues(sides.english, sides.chinese) ?? [];
  const pairs = pairParagraphs(paragraphs, tools);
  if (!pairs.ok) return pairs;
  return ok({
    pairs: pairs.value,
    shape: 'interleaved',
    counts: [cues.length],
    ...titled(title),
  });
}

function missingIn(cues: readonly Cue[]): Language {
  const sample = cues.slice(0, 500).map((cue) => cue.text);
  return detectLanguage(sample.join('\n')) === 'zh' ? 'en' : 'zh';
}

function titled(title: string | undefined): { readonly title?: string } {
  return title === undefined || title.trim() === '' ? {} : { title: title.trim() };
}
