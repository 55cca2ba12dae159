import { Parser } from 'htmlparser2';
import { Lexer, type Token } from 'marked';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { ImportError } from '../../text/import-error.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import { areColumnNames } from './table-columns.ts';

/** Links, images, emphasis, code, lists, quotations, tables and rules; headings alone plain text may have. */
const MARKS = [
  /\[[^\]\n]+\]\([^)\n]+\)/,
  /(?:\*\*|__)[^\s*_][^*_\n]*(?:\*\*|__)/,
  /^ {0,3}```/,
  /^ {0,3}[-*+] +\S/,
  /^ {0,3}>/,
  /^ {0,3}\|.*\|\s*$/,
  /^ {0,3}(?:={3,}|-{3,}|\*{3,})\s*$/,
  /^\[\^?[^\]\n]+\]:/,
];
/** Of the lines that are not blank, this share bears such a mark. */
const MARKED_SHARE = 0.05;
const LEAST_MARKED = 3;
const SAMPLED_LINES = 2_000;
const FOOTNOTE_MARK = /\[\^[^\]\n]+\]/g;
/** More quotations and lists in each other than anybody writes; the library's time grows with their cube. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){50}/m;
const FOOTNOTE = /^\[\^[^\]\n]+\]:/;

/**
 * Markdown as plain text: one paragraph after a blank line, headings with `#`, the cells of a table row on
 * lines of their own. Code, images and addresses of links are left out; front matter stays.
 */
export function readMarkdown(
  text: string,
): Result<{ readonly kind: 'text'; readonly text: string }, ImportError> {
  const { body } = readFrontMatter(text);
  const head = text.slice(0, text.length - body.length);
  if (TOO_DEEP.test(body)) return err({ kind: 'malformed', format: 'Markdown' });
  try {
    const paragraphs = new Lexer({ gfm: true }).lex(body).flatMap(paragraphsOf);
    const clean = paragraphs.map((paragraph) => paragraph.replace(FOOTNOTE_MARK, '').trim());
    return ok({ kind: 'text', text: head + clean.filter((one) => one !== '').join('\n\n') });
  } catch {
    // What is nested deep in other ways overflows the stack of the library.
    return err({ kind: 'malformed', format: 'Markdown' });
  }
}

/** Whether enough lines bear marks of Markdown other than those of headings. */
export function looksLikeMarkdown(text: string): boolean {
  const lines = readFrontMatter(text)
    .body.split('\n', SAMPLED_LINES)
    .filter((line) => line.trim() !== '');
  const marked = lines.filter((line) => MARKS.some((mark) => mark.test(line))).length;
  return marked >= LEAST_MARKED && marked >= MARKED_SHARE * lines.length;
}

function paragraphsOf(token: Token): string[] {
  switch (token.type) {
    case 'heading':
      return linesOf(token['tokens'])
        .split('\n')
        .map((line) => `${'#'.repeat(token['depth'] as number)} ${line}`);
    case 'paragraph':
      return FOOTNOTE.test(token.raw) ? [] : [linesOf(token['tokens'])];
    case 'text':
      return [linesOf(token['tokens'] ?? [token])];
    case 'blockquote':
      return (token['tokens'] ?? []).flatMap(paragraphsOf);
    case 'list':
      return (token['items'] as Token[]).flatMap(paragraphsOf);
    case 'list_item':
      return ('tokens' in token ? (token.tokens ?? []) : []).flatMap(paragraphsOf);
    case 'table':
      return [token['header'] as Cell[], ...(token['rows'] as Cell[][])].map(rowOf);
    case 'html':
      return readHtmlBlocks(token.raw).blocks.map(({ text }) => text);
    default:
      return [];
  }
}

interface Cell {
  readonly tokens: Token[];
}

function rowOf(cells: readonly Cell[]): string {
  const filled = cells.map(({ tokens }) => linesOf(tokens).trim()).filter((cell) => cell !== '');
  return areColumnNames(filled) ? '' : filled.join('\n');
}

/** The words of a paragraph, its line breaks kept. */
function linesOf(tokens: readonly Token[] | undefined): string {
  return (tokens ?? []).map(wordsOf).join('');
}

function wordsOf(token: Token): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'image':
      return '';
    case 'html':
      return /^<br\b/i.test(token.raw) ? '\n' : '';
    case 'text':
    case 'strong':
    case 'em':
    case 'del':
    case 'link':
      return 'tokens' in token && token.tokens ? linesOf(token.tokens) : plainText(token);
    default:
      return plainText(token);
  }
}

function plainText(token: Token): string {
  if (!('text' in token) || typeof token.text !== 'string') return '';
  return token.type === 'codespan' ? token.text : withoutEntities(token.text);
}

/** The library leaves `&amp;` as it stands, since it is made to write HTML. */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  let plain = '';
  const parser = new Parser({ ontext: (part) => void (plain += part) }, { decodeEntities: true });
  parser.end(text.replaceAll('<', '&lt;'));
  return plain;
}
