import { ownDelimiter } from '../writers/own-table.ts';
import { looksLikeHtml } from './html.ts';
import { looksLikeJsonLines } from './json-lines.ts';
import { looksLikeMarkdown } from './markdown.ts';
import type { SourceFormat } from './reading.ts';
import { looksLikeSubtitles } from './subtitles.ts';
import { looksLikeTable } from './table.ts';
import { looksLikeTmx } from './tmx.ts';
import { looksLikeXliff } from './xliff.ts';

/** Endings that settle what the content leaves open. */
const BY_ENDING: readonly (readonly [ending: RegExp, format: SourceFormat])[] = [
  [/\.(?:tsv|csv)$/i, 'table'],
  [/\.(?:jsonl|ndjson)$/i, 'jsonl'],
  [/\.x?html?$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.(?:srt|vtt)$/i, 'subtitles'],
  [/\.tmx$/i, 'tmx'],
  [/\.xli?ff?$/i, 'xliff'],
];

/** How a text is written: by what stands in it, and where that says nothing by the end of its name. */
export function recogniseFormat(text: string, name: string): SourceFormat {
  if (ownDelimiter(text) !== undefined) return 'table';
  if (looksLikeJsonLines(text)) return 'jsonl';
  if (looksLikeTmx(text)) return 'tmx';
  if (looksLikeXliff(text)) return 'xliff';
  if (looksLikeHtml(text)) return 'html';
  if (looksLikeSubtitles(text)) return 'subtitles';
  if (looksLikeTable(text)) return 'table';
  const byEnding = BY_ENDING.find(([ending]) => ending.test(name))?.[1];
  return byEnding ?? (looksLikeMarkdown(text) ? 'markdown' : 'text');
}
