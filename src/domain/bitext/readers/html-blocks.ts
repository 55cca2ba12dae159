import { Parser } from 'htmlparser2';
import type { Block } from './reading.ts';

/** The paragraphs of a page, and the name that it gives itself. */
export interface HtmlBlocks {
  readonly blocks: readonly Block[];
  readonly title: string | undefined;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const PARAGRAPHS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption ' +
    'figure footer header hr html li main ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const CELLS = new Set(['td', 'th']);
/** What no reader of the page takes for its text; `rt` holds the pinyin over characters. */
const DROPPED = new Set(
  (
    'aside audio button canvas datalist dialog footer form iframe input math menu nav noscript object ' +
    'rp rt script select style svg template textarea video'
  ).split(' '),
);
const MAIN = new Set(['article', 'main']);
/** Where less than this share of a page is in its main part, that is not its main part. */
const MAIN_SHARE = 0.5;
/** A number that leads to a note. */
const NOTE_MARK = /^[[(（【]?\d{1,3}[\])）】]?$/;
/** Names and classes under which extensions put the translation of a paragraph into it. */
const TRANSLATION =
  /immersive-translate-target-wrapper|kiss-translator|[\s-]translat(?:ion|ed)(?:-[a-z]+)*(?:\s|$)/i;
/** Line ends that a style keeps; browsers write the styles of a page into what is copied from it. */
const KEEPS_LINES = /white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces|preserve)/i;

interface OpenElement {
  readonly name: string;
  readonly dropped: boolean;
  readonly isTranslation: boolean;
  readonly keepsLines: boolean;
}

/**
 * The paragraphs of an HTML page in reading order, free of markup. Cells of one table row are lines of one
 * block, and so are a paragraph and the translation that an extension has put into it.
 */
export function readHtmlBlocks(html: string): HtmlBlocks {
  const collector = new BlockCollector();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => collector.open(name, attributes),
      onclosetag: (name) => collector.close(name),
      ontext: (text) => collector.text(text),
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.write(html);
  parser.end();
  return collector.finish();
}

class BlockCollector {
  readonly #blocks: (Block & { readonly main: boolean })[] = [];
  readonly #open: OpenElement[] = [];
  #counts = { dropped: 0, main: 0, rows: 0, pre: 0 };
  #text = '';
  #heading = false;
  #title = '';
  #markStart: number | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const dropped = DROPPED.has(name) || isHidden(attributes);
    const isTranslation = TRANSLATION.test(`${name} ${attributes['class'] ?? ''}`);
    const keepsLines = name === 'pre' || KEEPS_LINES.test(attributes['style'] ?? '');
    const element = { name, dropped, isTranslation, keepsLines };
    this.#open.push(element);
    this.#count(element, 1);
    if (this.#counts.dropped > 0) return;
    if (name === 'br' || isTranslation) this.#text += '\n';
    else if (name === 'sup') this.#markStart = this.#text.length;
    else this.#border(name);
    if (HEADINGS.has(name)) this.#heading = true;
  }

  close(name: string): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    if (this.#counts.dropped === 0) {
      if (element.isTranslation) this.#text += '\n';
      else if (name === 'sup') this.#dropNoteMark();
      else this.#border(name);
    }
    this.#count(element, -1);
  }

  text(text: string): void {
    if (this.#open.at(-1)?.name === 'title') this.#title += text;
    else if (this.#counts.dropped === 0 && !this.#isInHead())
      this.#text += this.#counts.pre > 0 ? text : text.replace(/\s+/g, ' ');
  }

  finish(): HtmlBlocks {
    this.#flush();
    const length = (blocks: readonly Block[]): number =>
      blocks.reduce((sum, { text }) => sum + text.length, 0);
    const main = this.#blocks.filter((block) => block.main);
    const chosen = length(main) >= MAIN_SHARE * length(this.#blocks) ? main : this.#blocks;
    const named = chosen.find((block) => block.heading)?.text ?? this.#title;
    const title = named.split('\n', 1)[0]?.trim() ?? '';
    return {
      blocks: chosen.map(({ text, heading }) => ({ text, heading })),
      title: title === '' ? undefined : title,
    };
  }

  #count({ name, dropped, keepsLines }: OpenElement, by: 1 | -1): void {
    if (dropped) this.#counts.dropped += by;
    if (MAIN.has(name)) this.#counts.main += by;
    if (name === 'tr') this.#counts.rows += by;
    if (keepsLines) this.#counts.pre += by;
  }

  /** Where one element ends and the next begins, a paragraph does too; within a row of a table only a line. */
  #border(name: string): void {
    const isHeading = HEADINGS.has(name);
    if (!isHeading && !PARAGRAPHS.has(name) && !CELLS.has(name)) return;
    if (this.#counts.rows > 0 && name !== 'tr') this.#text += '\n';
    else this.#flush();
    if (!isHeading) return;
    this.#heading = false;
  }

  #dropNoteMark(): void {
    const from = this.#markStart;
    this.#markStart = undefined;
    if (from !== undefined && NOTE_MARK.test(this.#text.slice(from).trim())) {
      this.#text = this.#text.slice(0, from);
    }
  }

  #isInHead(): boolean {
    return this.#open[1]?.name === 'head';
  }

  #flush(): void {
    const lines = this.#text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    const text = lines.filter((line) => line !== '').join('\n');
    const main = this.#counts.main > 0;
    if (text !== '') this.#blocks.push({ text, heading: this.#heading, main });
    this.#text = '';
    this.#markStart = undefined;
  }
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none/i.test(attributes['style'] ?? '')
  );
}
