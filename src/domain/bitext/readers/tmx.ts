import { err, type Result } from '../../../shared/result.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import type { ImportError } from '../../text/import-error.ts';
import type { Language } from '../../text/language.ts';
import { type MarkupListener, readMarkup } from './markup-events.ts';
import { languageOfTag } from './markup-events-language.ts';
import type { Reading, ReadyPair } from './reading.ts';
import { readingOfPairs } from './table-pairs.ts';

const NATIVE_CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/**
 * Reads a translation memory, TMX 1.1 to 1.4. Of several variants in one language the first counts.
 *
 * @returns `malformed`, `forbidden-markup`, `empty`, `one-language` or `too-many`
 */
export function readTmx(text: string): Result<Reading, ImportError> {
  const pairs: ReadyPair[] = [];
  const failure = readMarkup(text, 'tmx', tmxListener(pairs));
  return failure === undefined ? readingOfPairs(pairs) : err(failure);
}

/** Whether the root element is that of a translation memory. */
export function looksLikeTmx(text: string): boolean {
  return /<tmx[\s>]/.test(text.slice(0, 4000)) && text.slice(0, 4000).trimStart().startsWith('<');
}

function tmxListener(pairs: ReadyPair[]): MarkupListener {
  let sides: Partial<Record<Language, string>> = {};
  let tag: string | undefined;
  let segment: string | undefined;
  let codes = 0;
  const keep = (): void => {
    const clean = (segment ?? '').replace(/\s+/g, ' ').trim();
    const side = tag === undefined ? detectLanguage(clean) : languageOfTag(tag);
    if (side !== undefined) sides[side] ??= clean;
    segment = undefined;
  };
  return {
    open(name, attributes) {
      if (name === 'tu') sides = {};
      else if (name === 'tuv') tag = attributes['xml:lang'] ?? attributes['lang'];
      else if (name === 'seg') segment = '';
      else if (NATIVE_CODES.has(name)) codes += 1;
    },
    close(name) {
      if (name === 'seg') keep();
      else if (name === 'tu')
        pairs.push({ en: sides.en ?? '', zh: sides.zh ?? '', heading: false });
      else if (NATIVE_CODES.has(name)) codes -= 1;
    },
    text(part) {
      if (segment !== undefined && codes === 0) segment += part;
    },
  };
}
