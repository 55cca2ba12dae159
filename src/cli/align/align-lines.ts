import type { Bead } from '../../domain/bitext/bead.ts';
import type { ReadingTools } from '../../domain/bitext/paired-sources.ts';
import type { SentencePair } from '../../domain/bitext/sentence-pair.ts';
import { decodeText } from '../../domain/text/decode-text.ts';
import { detectLanguage } from '../../domain/text/detect-language.ts';
import type { Language } from '../../domain/text/language.ts';
import { BadInput } from './call-errors.ts';
import { describeError } from './describe-error.ts';

interface NamedBytes {
  readonly name: string;
  readonly content: Uint8Array;
}

export interface AlignedLines {
  readonly beads: readonly Bead[];
  readonly pairs: () => SentencePair[];
}

/** Aligns two files of one segment a line; an empty line is a segment too. */
export function alignLines(
  files: readonly NamedBytes[],
  { align, onProgress }: ReadingTools,
): AlignedLines {
  const [source = [], target = []] = files.map(readSegments);
  const sourceLanguage = languageOf(source, target);
  const total = source.length + target.length;
  const beads = align({ source, target, sourceLanguage }, (share) =>
    onProgress?.(Math.round(share * total), total),
  );
  return {
    beads,
    pairs: () => beads.map((bead, n) => toPair(bead, n, source, target, sourceLanguage)),
  };
}

function readSegments({ name, content }: NamedBytes): string[] {
  const decoded = decodeText(content);
  if (!decoded.ok) throw new BadInput(`${name}: ${describeError(decoded.error)}`);
  const lines = decoded.value.text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The language of the source, by its own lines or, where those tell nothing, by the target's. */
function languageOf(source: readonly string[], target: readonly string[]): Language {
  const detect = (lines: readonly string[]) => detectLanguage(lines.slice(0, 200).join('\n'));
  return detect(source) ?? (detect(target) === 'en' ? 'zh' : 'en');
}

function toPair(
  bead: Bead,
  paragraph: number,
  source: readonly string[],
  target: readonly string[],
  sourceLanguage: Language,
): SentencePair {
  const sides = [source.slice(...bead.source), target.slice(...bead.target)] as const;
  const [english, chinese] = sourceLanguage === 'en' ? sides : [sides[1], sides[0]];
  const { confidence } = bead;
  return { en: english.join(' '), zh: chinese.join(''), paragraph, heading: false, confidence };
}
