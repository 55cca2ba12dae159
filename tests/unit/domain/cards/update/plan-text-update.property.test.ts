import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  KnownNote,
  Sides,
  WantedPair,
} from '../../../../../src/domain/cards/update/text-update.ts';
import { applied, notesOf, planOf, sidesOf, wanted } from './plan.ts';

const side = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(' '));
const pairs = fc
  .array(fc.tuple(side(['red', 'lamp', 'on', 'sea']), side(['红灯', '大海', '在', '上'])), {
    maxLength: 14,
  })
  .map((all) => all.filter(([en, zh]) => en + zh !== '').map(([en, zh]) => `${en}|${zh}`));

/** A text and a later version of it: some pairs go, move, come or are reworded. */
const versions = fc
  .tuple(pairs, fc.array(fc.tuple(fc.nat(4), fc.nat(13), fc.nat(13)), { maxLength: 8 }), pairs)
  .map(([before, edits, others]) => {
    const after = [...before];
    for (const [kind, from, to] of edits) {
      if (kind === 0) after.splice(from, 1);
      else if (kind === 1) after.splice(to, 0, ...after.splice(from, 1));
      else if (kind === 2) after.splice(to, 0, others[from] ?? 'new|新');
      else if (kind === 3 && after[from] !== undefined) after[from] += '吗';
      else if (after[from] !== undefined) after[from] = `so ${after[from]}`;
    }
    return { before, after };
  });

const gone = fc.array(fc.boolean(), { minLength: 14, maxLength: 14 });

describe('planTextUpdate', () => {
  it('gives exactly the new pairs in the new order, each with a note of its own', () => {
    fc.assert(
      fc.property(versions, gone, ({ before, after }, deleted) => {
        const notes = notesOf(...before).map((note, at) => ({ ...note, deleted: !!deleted[at] }));
        const plan = planOf(notes, wanted(...after));
        const result = applied(notes, plan);
        expect(sidesOf(result)).toEqual(after);
        expect(new Set(result.map(({ place }) => place)).size).toBe(after.length);
        const places = new Map(notes.map(({ place, id }) => [place, id]));
        const shared = result.filter(({ id, place }) => (places.get(place) ?? id) !== id);
        expect(shared).toEqual([]);
        const touched = plan.steps.flatMap((step) => ('noteId' in step ? [step.noteId] : []));
        expect(new Set(touched).size).toBe(touched.length);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves a text alone that comes again', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom('library' as const, 'given' as const), (same, pairing) => {
        const plan = planOf(notesOf(...same), wanted(...same), pairing);
        expect(plan.steps).toEqual([]);
        expect(plan.unchanged).toBe(same.length);
      }),
    );
  });

  it('keeps the note of as many pairs as have the same words, however they are repeated', () => {
    fc.assert(
      fc.property(versions, ({ before, after }) => {
        const notes = notesOf(...before);
        const { steps } = planOf(notes, wanted(...after));
        const left = [...before];
        const same = after.filter((pair) => {
          const at = left.indexOf(pair);
          if (at >= 0) left.splice(at, 1);
          return at >= 0;
        });
        const reworded = steps.filter(({ kind }) => kind === 'changed' || kind === 'added');
        expect(after.length - reworded.length).toBe(same.length);
      }),
      { numRuns: 300 },
    );
  });

  it('moves no more notes than the order asks for', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(200), { maxLength: 12 }), fc.nat(11), (order, from) => {
        const before = order.map((one) => `word${one} x|字${one}`);
        const after = [...before];
        const [moved] = after.splice(from, 1);
        if (moved !== undefined) after.push(moved);
        const { steps } = planOf(notesOf(...before), wanted(...after));
        expect(steps.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('trusts where a pair came from more than its words', () => {
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat(13)), (before, picks) => {
        const notes = notesOf(...before);
        const swapped = notes.map((note, at): WantedPair => {
          const other = notes[(at + (picks.next().value ?? 0)) % notes.length] as KnownNote;
          return { ...note, en: other.en, zh: other.zh, origins: [note.id] };
        });
        const result = applied(notes, planOf(notes, swapped));
        expect(result.map(({ id }) => id)).toEqual(notes.map(({ id }) => id));
        expect(sidesOf(result)).toEqual(sidesOf(swapped));
      }),
    );
  });

  it('loses no sentence and keeps their order where the pairing of the library counts', () => {
    const cuts = fc.array(fc.tuple(fc.nat(10), fc.nat(10)), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, cuts, (cutsBefore, cutsAfter) => {
        const notes = notesOf(...regroup(cutsBefore));
        const after = wanted(...regroup(cutsAfter));
        const result = applied(notes, planOf(notes, after, 'library'));
        expect(joined(result)).toEqual(joined(after));
      }),
    );
  });

  it('keeps the pairing of the library where the sentences are the same', () => {
    const beads = fc.array(fc.constantFrom<Bead>([1, 1], [1, 2], [2, 1], [2, 2], [3, 1]), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(beads, beads, (before, after) => {
        const notes = notesOf(...regroup(toCuts(before)));
        expect(planOf(notes, wanted(...regroup(toCuts(after))), 'library').steps).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

type Bead = readonly [en: number, zh: number];

/** Borders after beads of so many sentences a side; what is left over is one bead more. */
function toCuts(beads: readonly Bead[]): Bead[] {
  let [en, zh] = [0, 0];
  const cuts = beads.map((bead): Bead => [(en += bead[0]), (zh += bead[1])]);
  return cuts.filter((cut) => cut[0] < 10 && cut[1] < 10);
}

function joined(pairs: readonly Sides[]): Sides {
  const join = (side: 'en' | 'zh') => pairs.map((pair) => pair[side].replaceAll(' ', '')).join('');
  return { en: join('en'), zh: join('zh') };
}

const ENGLISH = Array.from({ length: 10 }, (_, at) => `Sentence ${'abcdefghij'[at]} ends.`);
const CHINESE = Array.from({ length: 10 }, (_, at) => `第${'甲乙丙丁戊己庚辛壬癸'[at]}句。`);

/** The same ten sentences a side, paired in one way or another. */
function regroup(cuts: readonly (readonly [number, number])[]): string[] {
  const [en, zh] = [0, 1].map((part) =>
    [...cuts.map((cut) => cut[part] ?? 0), 0, 10].sort((a, b) => a - b),
  );
  return (en ?? []).slice(1).flatMap((end, at) => {
    const [left, right] = [
      ENGLISH.slice(en?.[at], end).join(' '),
      CHINESE.slice(zh?.[at], zh?.[at + 1]).join(''),
    ];
    return left + right === '' ? [] : [`${left}|${right}`];
  });
}
