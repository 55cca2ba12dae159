import { err, ok, type Result } from '../../../shared/result.ts';
import { decodeText } from '../../text/decode-text.ts';
import type { ImportError } from '../../text/import-error.ts';
import { type MarkupListener, readMarkup } from './markup-events.ts';
import type { Block, Reading } from './reading.ts';

const BODY = 'word/document.xml';
/** Names of styles: "Heading1", "Title", or a number, as Word in Chinese has them. */
const HEADING_STYLE = /^(?:heading\d|title|subtitle|[1-6]|标题\d?)$/i;
/** Deleted text, codes of fields, and what is there twice for older programs. */
const DROPPED = new Set(['del', 'instrText', 'Fallback', 'delText']);

export function isPartOfDocument(name: string): boolean {
  return name === BODY;
}

export function isDocument(entries: ReadonlyMap<string, Uint8Array>): boolean {
  return entries.has(BODY);
}

/**
 * The paragraphs of a Word document; cells of one table row are lines of one block.
 *
 * @param entries of the zip file, by name
 * @returns `malformed`, `forbidden-markup` or `empty`
 */
export function readDocx(entries: ReadonlyMap<string, Uint8Array>): Result<Reading, ImportError> {
  const decoded = decodeText(entries.get(BODY) ?? new Uint8Array(0), 'utf-8');
  if (!decoded.ok) return decoded;
  const blocks: Block[] = [];
  const failure = readMarkup(decoded.value.text, 'document', documentListener(blocks));
  if (failure !== undefined) return err({ ...failure, format: 'DOCX' } as ImportError);
  if (blocks.length === 0) return err({ kind: 'empty' });
  const title = blocks.find((block) => block.heading)?.text.split('\n', 1)[0];
  return ok({ kind: 'blocks', blocks, title });
}

function documentListener(blocks: Block[]): MarkupListener {
  let [text, heading, inText] = ['', false, false];
  let [rows, dropped] = [0, 0];
  const flush = (): void => {
    const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    const clean = lines.filter((line) => line !== '').join('\n');
    if (clean !== '') blocks.push({ text: clean, heading });
    [text, heading] = ['', false];
  };
  return {
    open(name, attributes) {
      if (DROPPED.has(name)) dropped += 1;
      else if (name === 't') inText = true;
      else if (name === 'tr') rows += 1;
      else if (name === 'br' || name === 'cr') text += '\n';
      else if (name === 'tab') text += ' ';
      else if (name === 'pStyle' && rows === 0) {
        heading = HEADING_STYLE.test((attributes['w:val'] ?? '').replaceAll(' ', ''));
      }
    },
    close(name) {
      if (DROPPED.has(name)) dropped -= 1;
      else if (name === 't') inText = false;
      else if (name === 'tr') {
        rows -= 1;
        flush();
      } else if (name === 'p') {
        if (rows > 0) text += '\n';
        else flush();
      }
    },
    text(part) {
      if (inText && dropped === 0) text += part;
    },
  };
}
