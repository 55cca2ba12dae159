import { ok, type Result } from '../../shared/result.ts';
import { type CleanText, cleanText } from '../text/clean-text.ts';
import { decodeText } from '../text/decode-text.ts';
import type { Encoding } from '../text/encoding.ts';
import type { ImportError } from '../text/import-error.ts';
import type { PairOrder } from './paragraph-pair.ts';
import { readCopiedMarkup } from './readers/copied-markup.ts';
import { readHtml } from './readers/html.ts';
import { readHtmlBlocks } from './readers/html-blocks.ts';
import { readJsonLines } from './readers/json-lines.ts';
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
  /** Of what was copied from a page: its HTML, of which `content` is the plain text. */
  readonly markup?: string | undefined;
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
  { content, markup, name = '' }: BitextSource,
  wishes: ReadingWishes,
): Result<ReadSource, ImportError> {
  if (typeof content !== 'string' && isZip(content)) return readPackedFile(content);
  const decoded: Result<CleanText & { encoding?: Encoding }, ImportError> =
    typeof content === 'string' ? ok(cleanText(content)) : decodeText(content, wishes.encoding);
  if (!decoded.ok) return decoded;
  const { text, replaced, encoding } = decoded.value;
  const format = wishes.format ?? recogniseFormat(text, name);
  const copied = markup === undefined ? undefined : readCopied(markup, text, format, wishes);
  if (copied !== undefined) return ok({ format: 'html', reading: copied, replaced });
  const reading = readByFormat(text, format);
  if (!reading.ok) return reading;
  return ok({
    format,
    reading: reading.value,
    replaced,
    ...(encoding === undefined ? {} : { encoding }),
  });
}

/** By its markup where the learner wants that, or the plain text is nothing but text and says less. */
function readCopied(
  markup: string,
  text: string,
  format: SourceFormat,
  wishes: ReadingWishes,
): Reading | undefined {
  const clean = cleanText(markup).text;
  if (wishes.format === 'html') return { kind: 'blocks', ...readHtmlBlocks(clean) };
  const isProse = format === 'text' || format === 'markdown';
  return wishes.format === undefined && isProse ? readCopiedMarkup(clean, text) : undefined;
}

function readByFormat(
  text: string,
  format: SourceFormat,
): Result<ReadSource['reading'], ImportError> {
  switch (format) {
    case 'table':
      return readTable(text);
    case 'jsonl':
      return readJsonLines(text);
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
