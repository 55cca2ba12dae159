import { alignSegments } from '../../../src/domain/bitext/align-segments.ts';
import { readBitext } from '../../../src/domain/bitext/read-bitext.ts';
import { type BitextSource, readSource } from '../../../src/domain/bitext/read-source.ts';
import type { ReadyPair, SourceFormat } from '../../../src/domain/bitext/readers/reading.ts';
import type { SentencePair } from '../../../src/domain/bitext/sentence-pair.ts';
import { pairWriter } from '../../../src/domain/cards/export/pair-writer.ts';
import { describeImportError } from '../../../src/features/import/describe-import-error.ts';
import type { Dice } from './dice.ts';
import { type CaseEnd, expectSentence, expectSoundValue } from './expect-sound.ts';
import { englishSentences } from './sentences.ts';
import { packedSource, TEXT_READERS, textSource } from './text-sources.ts';

/** Reads a hostile text, book or document whole, down to its sentence pairs, and exports them again. */
export async function readCase(reader: string, dice: Dice): Promise<CaseEnd> {
  const isText = TEXT_READERS.includes(reader);
  const source = isText ? textSource(reader, dice) : packedSource(reader, dice);
  const format = isText && dice.chance(0.7) ? (reader as SourceFormat) : undefined;
  const read = readBitext([...secondOf(reader, dice), source], format ? { format } : {}, {
    align: alignSegments,
  });
  if (!read.ok) {
    expectSentence(describeImportError(await englishSentences(), read.error));
    return 'refused';
  }
  expectSoundValue(read.value);
  if (read.value.pairs.length < 500) expectRoundTrip(read.value.pairs);
  return 'read';
}

/** Now and then two files that belong together. */
function secondOf(reader: string, dice: Dice): BitextSource[] {
  if (!dice.chance(0.15)) return [];
  return [TEXT_READERS.includes(reader) ? textSource(reader, dice) : packedSource(reader, dice)];
}

/** A first pair that is plain, so that the file is seen to hold both languages. */
const PLAIN: ReadyPair = {
  en: 'The cat sleeps. '.repeat(90).trim(),
  zh: '猫在睡觉。'.repeat(90),
  heading: false,
};

/** What was read can be written as a table or JSON lines, and comes back from there as it was. */
function expectRoundTrip(pairs: readonly SentencePair[]): void {
  const plain = pairs.map(({ en, zh, heading }): ReadyPair => ({ en, zh, heading }));
  // A very long text of no language outweighs the plain pair.
  if (plain.some(({ en, zh }) => en.length + zh.length > 500)) return;
  for (const format of ['jsonl', 'tsv', 'csv'] as const) {
    const again = readAgain([PLAIN, ...plain.slice(0, 20)], format);
    const wanted = plain.slice(0, 20).filter(({ en, zh }) => en !== '' || zh !== '');
    if (JSON.stringify(again) !== JSON.stringify(wanted)) {
      throw new Error(
        `${format} gives ${JSON.stringify(again)} for ${JSON.stringify(wanted)}`.slice(0, 4_000),
      );
    }
  }
}

function readAgain(pairs: readonly ReadyPair[], format: 'jsonl' | 'tsv' | 'csv'): unknown {
  const writer = pairWriter({ format, layout: 'columns' });
  const written = pairs.map((pair) => writer.pair(pair as never, { title: 'x' } as never));
  const text = [writer.head, ...written, writer.endText, writer.foot].join('');
  const read = readSource({ content: Buffer.from(text), name: `a.${format}` }, {});
  if (!read.ok) return read.error;
  if (read.value.reading.kind !== 'pairs') return read.value.reading;
  return read.value.reading.pairs.slice(1).map(({ en, zh, heading }) => ({ en, zh, heading }));
}
