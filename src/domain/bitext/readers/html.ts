import { ok, type Result } from '../../../shared/result.ts';
import type { ImportError } from '../../text/import-error.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import type { Reading } from './reading.ts';

const FIRST_TAG =
  /^(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|div|article|section|main|header|table|ul|ol|p|h[1-6])[\s>])/i;
const CLOSING_TAG = /<\/(?:p|div|li|td|h[1-6]|html|body)\s*>/i;
const SAMPLE = 100_000;

/** Reads a web page, whole or in part, in one language or both. */
export function readHtml(html: string): Result<Reading, ImportError> {
  return ok({ kind: 'blocks', ...readHtmlBlocks(html) });
}

/** Whether a text is written in HTML, and not only speaks of tags. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, SAMPLE).trimStart();
  return FIRST_TAG.test(start) && CLOSING_TAG.test(text);
}
