import * as v from 'valibot';
import type {
  AnkiDeck,
  AnkiDeckId,
  AnkiNoteType,
  AnkiTypeId,
} from '../../domain/anki/anki-collection.ts';
import { wellFormed } from '../../domain/text/well-formed.ts';
import { damagedFile } from './anki-failure.ts';
import type { SqliteFile } from './sqlite.ts';

/** What a collection says of itself beside its notes and cards. */
export interface CollectionFrame {
  readonly types: readonly AnkiNoteType[];
  readonly decks: readonly AnkiDeck[];
  readonly createdOffset: number | undefined;
}

const ordered = { ord: v.optional(v.number(), 0), name: v.string() };
const model = v.object({
  name: v.string(),
  type: v.optional(v.number(), 0),
  flds: v.array(v.object(ordered)),
  tmpls: v.array(v.object({ ...ordered, qfmt: v.optional(v.string(), '') })),
});
const deck = v.object({ name: v.string() });
const conf = v.object({ creationOffset: v.optional(v.number()) });
const CLOZE = 1;
const WHOLE = /^\d{1,16}$/;

/** Up to schema 11, note types and decks are JSON in the one row of `col`. */
export function readOldSchema(file: SqliteFile): CollectionFrame {
  const [row = []] = file.rows('SELECT models, decks, conf FROM col LIMIT 1', 1);
  const [models, decks, settings] = row.map(parse);
  const types = entriesOf(models).flatMap(([id, raw]): AnkiNoteType[] => {
    const parsed = v.safeParse(model, raw);
    if (!parsed.success) return [];
    const { name, type, flds, tmpls } = parsed.output;
    const byOrder = (a: { ord: number }, b: { ord: number }): number => a.ord - b.ord;
    return [
      {
        id: id as AnkiTypeId,
        name,
        isCloze: type === CLOZE,
        fields: flds.toSorted(byOrder).map((field) => field.name),
        templates: tmpls
          .toSorted(byOrder)
          .map(({ name: title, qfmt }) => ({ name: title, question: qfmt })),
      },
    ];
  });
  const found = entriesOf(decks).flatMap(([id, raw]): AnkiDeck[] => {
    const parsed = v.safeParse(deck, raw);
    return parsed.success ? [{ id: id as AnkiDeckId, name: parsed.output.name }] : [];
  });
  const offset = v.safeParse(conf, settings);
  return {
    types,
    decks: found,
    createdOffset: offset.success ? offset.output.creationOffset : undefined,
  };
}

function parse(value: unknown): unknown {
  try {
    // Escapes in JSON can bring halves of characters.
    return JSON.parse(String(value), (_key, each: unknown) =>
      typeof each === 'string' ? wellFormed(each) : each,
    );
  } catch {
    throw damagedFile();
  }
}

function entriesOf(value: unknown): [id: number, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([id]) => WHOLE.test(id))
    .map(([id, entry]) => [Number(id), entry]);
}
