import { err, type Result } from '../../../shared/result.ts';
import type { ImportError } from '../../text/import-error.ts';
import { type MarkupListener, readMarkup } from './markup-events.ts';
import type { Reading } from './reading.ts';
import { readingOfPairs } from './table-pairs.ts';
import { sidesOfUnits, type Unit } from './xliff-sides.ts';

const NATIVE_CODES = new Set(['bpt', 'ept', 'ph', 'it']);
/** Suggestions and what stands between segments have a source and a target too. */
const PASSED_OVER = new Set(['alt-trans', 'matches', 'ignorable', 'originalData', 'notes']);

type Part = 'source' | 'target' | 'seg-source';

/**
 * Reads XLIFF 1.2, 2.0 and 2.1. A segment that is not translated is a gap.
 *
 * @returns `malformed`, `forbidden-markup`, `empty`, `too-many`, `one-language`, or `no-columns`
 *   where neither side is English or Chinese
 */
export function readXliff(text: string): Result<Reading, ImportError> {
  const units: Unit[] = [];
  const failure = readMarkup(text, 'xliff', xliffListener(units));
  if (failure !== undefined) return err(failure);
  const pairs = sidesOfUnits(units);
  if (pairs.length === 0 && units.length > 0) return err({ kind: 'no-columns' });
  return readingOfPairs(pairs);
}

/** Whether the root element is that of XLIFF. */
export function looksLikeXliff(text: string): boolean {
  const head = text.slice(0, 4000);
  return head.trimStart().startsWith('<') && /<(?:\w{1,20}:)?xliff[\s>]/.test(head);
}

interface Captured {
  text: string;
  readonly segments: Map<string, string>;
}

function xliffListener(units: Unit[]): MarkupListener {
  let root: Readonly<Record<string, string>> = {};
  let file: Readonly<Record<string, string>> = {};
  let parts: Partial<Record<Part, Captured>> = {};
  let part: Part | undefined;
  let marks: (string | undefined)[] = [];
  let [codes, passed] = [0, 0];
  const finish = (): void => {
    const from = file['source-language'] ?? root['srcLang'];
    const to = file['target-language'] ?? root['trgLang'];
    for (const [source, target] of pairsOfParts(parts)) units.push({ from, to, source, target });
    parts = {};
  };
  return {
    open(name, attributes) {
      if (name === 'xliff') root = attributes;
      else if (name === 'file') file = attributes;
      else if (PASSED_OVER.has(name)) passed += 1;
      else if (NATIVE_CODES.has(name)) codes += 1;
      else if (name === 'mrk') {
        marks.push(attributes['mtype'] === 'seg' ? (attributes['mid'] ?? '') : undefined);
      } else if (passed === 0 && isPart(name)) {
        part = name;
        parts[name] = { text: '', segments: new Map() };
      } else if (name === 'trans-unit' || name === 'segment') parts = {};
    },
    close(name) {
      if (PASSED_OVER.has(name)) passed -= 1;
      else if (NATIVE_CODES.has(name)) codes -= 1;
      else if (name === 'mrk') marks.pop();
      else if (isPart(name)) {
        part = undefined;
        marks = [];
      } else if (name === 'trans-unit' || name === 'segment') finish();
    },
    text(written) {
      const into = part === undefined ? undefined : parts[part];
      if (into === undefined || codes > 0 || passed > 0) return;
      into.text += written;
      const id = marks.findLast((mark) => mark !== undefined);
      if (id !== undefined) into.segments.set(id, (into.segments.get(id) ?? '') + written);
    },
  };
}

function isPart(name: string): name is Part {
  return name === 'source' || name === 'target' || name === 'seg-source';
}

function pairsOfParts(parts: Partial<Record<Part, Captured>>): [string, string][] {
  const { source, target, 'seg-source': cut } = parts;
  const ids = [...(cut?.segments.keys() ?? [])];
  const same = target?.segments.size === ids.length && ids.every((id) => target.segments.has(id));
  if (ids.length === 0 || !same) return [[source?.text ?? '', target?.text ?? '']];
  return ids.map((id) => [cut?.segments.get(id) ?? '', target?.segments.get(id) ?? '']);
}
