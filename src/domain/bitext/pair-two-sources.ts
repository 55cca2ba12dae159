import { err, ok, type Result } from '../../shared/result.ts';
import { countLetters } from '../text/detect-language.ts';
import type { ImportError } from '../text/import-error.ts';
import type { Language } from '../text/language.ts';
import { alignCues } from './align-cues.ts';
import { alignDocuments } from './align-documents.ts';
import { LONGEST_PARAGRAPH, pairParagraphs } from './pair-paragraphs.ts';
import type { PairedSources, ReadingTools } from './paired-sources.ts';
import type { ReadSource } from './read-source.ts';
import { readFrontMatter } from './readers/front-matter.ts';
import type { Block, Cue } from './readers/reading.ts';
import { toBlocks } from './readers/text-blocks.ts';

interface Side {
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** Only of subtitles. */
  readonly cues: readonly Cue[] | undefined;
}

/**
 * The sentence pairs of two sources of one language each, in either order.
 *
 * @returns `one-language` where both are in the same one
 */
export function pairTwoSources(
  first: ReadSource,
  second: ReadSource,
  tools: ReadingTools,
): Result<PairedSources, ImportError> {
  const [one, other] = [toSide(first), toSide(second)];
  if (one === undefined || other === undefined) return err({ kind: 'empty' });
  if (one.language === other.language) {
    return err({ kind: 'one-language', missing: one.language === 'en' ? 'zh' : 'en' });
  }
  const [english, chinese] = one.language === 'en' ? [one, other] : [other, one];
  const byTime = pairFilms(english, chinese, tools);
  if (byTime !== undefined) return byTime;
  const length = Math.max(...[one, other].flatMap(({ blocks }) => longest(blocks)));
  if (length > LONGEST_PARAGRAPH)
    return err({ kind: 'too-long', length, limit: LONGEST_PARAGRAPH });
  return ok({
    pairs: alignDocuments(english.blocks, chinese.blocks, tools),
    shape: 'two-sides',
    counts: [one.blocks.length, other.blocks.length],
    ...titleOf(first),
  });
}

/** Of the first source; the learner may change it. */
function titleOf({ reading }: ReadSource): { title?: string } {
  const title =
    reading.kind === 'text'
      ? readFrontMatter(reading.text).fields.get('title')
      : reading.kind === 'blocks'
        ? reading.title
        : undefined;
  return title === undefined ? {} : { title };
}

/** Two subtitle files of one film, by their times; undefined where those do not go together. */
function pairFilms(english: Side, chinese: Side, tools: ReadingTools) {
  if (english.cues === undefined || chinese.cues === undefined) return undefined;
  const paragraphs = alignCues(english.cues, chinese.cues);
  if (paragraphs === undefined) return undefined;
  const pairs = pairParagraphs(paragraphs, tools);
  if (!pairs.ok) return pairs;
  const counts = [english.cues.length, chinese.cues.length];
  return ok<PairedSources>({ pairs: pairs.value, shape: 'two-sides', counts });
}

function toSide({ reading }: ReadSource): Side | undefined {
  const blocks = toSideBlocks(reading);
  const language = languageOf(blocks);
  if (language === undefined) return undefined;
  return {
    language,
    blocks,
    cues: reading.kind === 'cues' ? reading.cues : undefined,
  };
}

function toSideBlocks(reading: ReadSource['reading']): readonly Block[] {
  switch (reading.kind) {
    case 'text':
      return toBlocks(readFrontMatter(reading.text).body);
    case 'blocks':
      return reading.blocks;
    case 'pairs':
      return reading.pairs.map(({ en, zh, heading }) => ({ text: `${en}\n${zh}`, heading }));
    case 'cues':
      return reading.cues.map(({ text }) => ({ text, heading: false }));
  }
}

/** By all letters of it, a Chinese word being about one and a half characters. */
function languageOf(blocks: readonly Block[]): Language | undefined {
  let [han, latinWords] = [0, 0];
  for (const { text } of blocks) {
    const letters = countLetters(text);
    han += letters.han;
    latinWords += letters.latinWords;
  }
  if (han + latinWords === 0) return undefined;
  return han >= 1.5 * latinWords ? 'zh' : 'en';
}

function longest(blocks: readonly Block[]): number {
  return blocks.reduce((most, { text }) => Math.max(most, text.length), 0);
}
