import { err, ok, type Result } from '../../../shared/result.ts';
import { decodeText } from '../../text/decode-text.ts';
import type { ImportError } from '../../text/import-error.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import { readMarkup } from './markup-events.ts';
import type { Block, Reading } from './reading.ts';

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';
const FORMAT = 'EPUB';

type Entries = ReadonlyMap<string, Uint8Array>;

/** What of a book is read: pictures, fonts and styles are not even unpacked. */
export function isPartOfBook(name: string): boolean {
  return /\.(?:x?html?|opf|xml)$/i.test(name);
}

export function isBook(entries: Entries): boolean {
  return entries.has(CONTAINER);
}

/**
 * The chapters of an EPUB book in the order of its spine, in one language or both.
 *
 * @param entries of the zip file, by name
 * @returns `protected` where the chapters are encrypted, `malformed`, `forbidden-markup` or `empty`
 */
export function readEpub(entries: Entries): Result<Reading, ImportError> {
  if (isEncrypted(entries)) return err({ kind: 'protected' });
  const opened = readPackage(entries);
  if (!opened.ok) return opened;
  const { title, chapters } = opened.value;
  const blocks: Block[] = [];
  for (const name of chapters) {
    const html = textOf(entries, name);
    if (html !== undefined) for (const block of readHtmlBlocks(html).blocks) blocks.push(block);
  }
  return blocks.length === 0 ? err({ kind: 'empty' }) : ok({ kind: 'blocks', blocks, title });
}

/** Fonts may be garbled without the text being so; chapters may not. */
function isEncrypted(entries: Entries): boolean {
  return /URI\s*=\s*["'][^"']+\.x?html?["']/i.test(textOf(entries, ENCRYPTION) ?? '');
}

interface Package {
  readonly title: string | undefined;
  /** Names of entries, in reading order. */
  readonly chapters: readonly string[];
}

function readPackage(entries: Entries): Result<Package, ImportError> {
  let path: string | undefined;
  const failure = readMarkup(textOf(entries, CONTAINER) ?? '', 'container', {
    open: (name, attributes) => {
      if (name === 'rootfile') path ??= attributes['full-path'];
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (failure !== undefined) return err({ ...failure, format: FORMAT } as ImportError);
  const text = path === undefined ? undefined : textOf(entries, path);
  if (path === undefined || text === undefined) return err({ kind: 'malformed', format: FORMAT });
  return readSpine(text, path);
}

function readSpine(text: string, path: string): Result<Package, ImportError> {
  const addresses = new Map<string, string>();
  const order: string[] = [];
  let title: string | undefined;
  let inTitle = false;
  const failure = readMarkup(text, 'package', {
    open(name, { id = '', href = '', idref = '', linear, properties = '' }) {
      if (name === 'item' && !properties.split(' ').includes('nav')) addresses.set(id, href);
      else if (name === 'itemref' && linear !== 'no') order.push(idref);
      inTitle = name === 'title' && title === undefined;
    },
    close: () => {
      inTitle = false;
    },
    text: (part) => {
      if (inTitle) title = (title ?? '') + part;
    },
  });
  if (failure !== undefined) return err({ ...failure, format: FORMAT } as ImportError);
  const chapters = order.flatMap((id) => {
    const address = addresses.get(id);
    return address === undefined ? [] : [resolve(path, address)];
  });
  const named = title?.trim();
  return ok({ title: named === '' ? undefined : named, chapters });
}

/** The entry that an address in the package file names; one that leads out of the book names none. */
function resolve(from: string, address: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of decodeAddress(address.replace(/#.*/, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function textOf(entries: Entries, name: string): string | undefined {
  const bytes = entries.get(name);
  const decoded = bytes === undefined ? undefined : decodeText(bytes);
  return decoded?.ok === true ? decoded.value.text : undefined;
}
