import { Parser } from 'htmlparser2';
import type { ImportError } from '../../text/import-error.ts';

/** What a reader of XML is told, in document order; names are free of their prefix. */
export interface MarkupListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const CHUNK = 8192;
const DEEPEST = 200;

/**
 * Reads XML as a stream. Nothing outside the text is ever read; entities other than the five and the
 * numeric ones stay as they are written.
 *
 * @returns `malformed` for an unclosed element or another root, `forbidden-markup` for declarations
 */
export function readMarkup(
  text: string,
  root: string,
  listener: MarkupListener,
): ImportError | undefined {
  const found: { failure?: ImportError } = {};
  let depth = 0;
  let seen = false;
  let openedAt = -1;
  const fail = (): void => {
    found.failure ??= {
      kind: 'malformed',
      format: root.toUpperCase(),
      line: lineAt(text, parser.startIndex),
    };
  };
  const parser = new Parser(
    {
      onprocessinginstruction(name, body) {
        if (name.startsWith('!') && (body.includes('[') || !/^!doctype$/i.test(name))) {
          found.failure ??= { kind: 'forbidden-markup', format: root.toUpperCase() };
        }
      },
      onopentag(name, attributes) {
        const local = withoutPrefix(name);
        if (depth === 0 && (seen || local !== root)) fail();
        seen = true;
        depth += 1;
        openedAt = parser.endIndex;
        if (depth > DEEPEST) fail();
        if (found.failure === undefined) listener.open(local, attributes);
      },
      onclosetag(name, implied) {
        depth -= 1;
        // An empty element `<x/>` is closed by the tag that opens it.
        if (implied && parser.endIndex !== openedAt) fail();
        if (found.failure === undefined) listener.close(withoutPrefix(name));
      },
      ontext(part) {
        if (found.failure === undefined && depth > 0) listener.text(part);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < text.length && found.failure === undefined; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
  }
  if (found.failure === undefined && (depth > 0 || !seen)) fail();
  return found.failure;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
