import { ok, type Result } from '../../shared/result.ts';
import { type CleanText, cleanText } from '../text/clean-text.ts';
import { decodeText } from '../text/decode-text.ts';
import type { Encoding } from '../text/encoding.ts';
import type { ImportError } from '../text/import-error.ts';
import type { PairOrder } from './paragraph-pair.ts';
import { readHtml } from './readers/html.ts';
import { readMarkdown } from './readers/markdown.ts';
import { readPackedFile } from './readers/packed-file.ts';
import type { Reading, SourceFormat } from './readers/reading.ts';
import { recogniseFormat } from './readers/recognise-format.ts';
import { readSubtitles } from './readers/subtitles.ts';
import { readTable } from './readers/table.ts';
import { readTmx } from './readers/tmx.ts';
import { readXliff } from './readers/xliff.ts';
import { isZip } from './readers/zip-entries.ts';

/** Something pasted or a file. */
export interface BitextSource {
  readonly content: string | Uint8Array;
  /** Of the file; its ending is a hint, not the decision. */
  readonly name?: string;
}

/** What the learner says about the source, where what was recognised is wrong. */
export interface ReadingWishes {
  readonly encoding?: Encoding;
  readonly order?: PairOrder;
  readonly format?: SourceFormat;
}

/** A source that was read; one that is plain text waits to be told what stands in it. */
export interface ReadSource {
  readonly format: SourceFormat;
  readonly reading: Reading | { readonly kind: 'text'; readonly text: string };
  readonly encoding?: Encoding;
  readonly replaced: number;
}

/** Decodes a source and reads it by its format. */
export function readSource(
  { content, name = '' }: BitextSource,
  wishes: ReadingWishes,
): Result<ReadSource, ImportError> {
  if (typeof content !== 'string' && isZip(content)) return readPackedFile(content);
  const decoded: Result<CleanText & { encoding?: Encoding }, ImportError> =
    typeof content === 'string' ? ok(cleanText(content)) : decodeText(content, wishes.encoding);
  if (!decoded.ok) return decoded;
  const { text, replaced, encoding } = decoded.value;
  const format = wishes.format ?? recogniseFormat(text, name);
  const reading = readByFormat(text, format);
  if (!reading.ok) return reading;
  return ok({
    format,
    reading: reading.value,
    replaced,
    ...(encoding === undefined ? {} : { encoding }),
  });
}

function readByFormat(
  text: string,
  format: SourceFormat,
): Result<ReadSource['reading'], ImportError> {
  switch (format) {
    case 'table':
      return readTable(text);
    case 'tmx':
      return readTmx(text);
    case 'xliff':
      return readXliff(text);
    case 'html':
      return readHtml(text);
    case 'markdown':
      return readMarkdown(text);
    case 'subtitles':
      return readSubtitles(text);
    // A packed file is told by its bytes: of text there is none to read in these ways.
    case 'epub':
    case 'docx':
    case 'text':
      return ok({ kind: 'text', text });
  }
}
