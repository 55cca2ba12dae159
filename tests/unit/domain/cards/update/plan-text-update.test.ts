import { describe, expect, it } from 'vitest';
import { countSteps } from '../../../../../src/domain/cards/update/count-steps.ts';
import type { KnownNote } from '../../../../../src/domain/cards/update/text-update.ts';
import { applied, notesOf, planOf, wanted } from './plan.ts';

const LAMP = 'He lit the lamp.|他点亮了灯。';
const FOG = 'Three boats came home through the fog.|三条渔船穿过大雾回到了家。';
const KEY = 'He gave me the key.|他把钥匙交给了我。';
const OIL = 'He carried a can of oil.|他提着一罐油。';

const idsOf = (notes: readonly KnownNote[]) => notes.map(({ id }) => id);

describe('planTextUpdate', () => {
  it('tells what is new from what is reworded and what is gone', () => {
    const notes = notesOf(LAMP, FOG, KEY);
    const plan = planOf(
      notes,
      wanted(OIL, LAMP, 'Four boats came home through the fog.|四条渔船穿过大雾回到了家。'),
    );
    expect(plan.steps.map(({ kind }) => kind)).toEqual(['added', 'changed', 'removed']);
    expect(countSteps(plan)).toMatchObject({ unchanged: 1, added: 1, changed: 1, removed: 1 });
    expect(idsOf(applied(notes, plan))).toEqual(['a0', 'n0', 'n1']);
  });

  it('takes a pair for the same when one side of it stayed', () => {
    const notes = notesOf(LAMP, FOG, KEY);
    const plan = planOf(
      notes,
      wanted(LAMP, 'Three boats came home through the fog.|完全不同', KEY),
    );
    expect(plan.steps).toMatchObject([
      { kind: 'changed', noteId: 'n1', fields: { zh: '完全不同' } },
    ]);
  });

  it('moves a pair and nothing else', () => {
    const plan = planOf(notesOf(LAMP, FOG, KEY, OIL), wanted(OIL, LAMP, FOG, KEY));
    expect(plan.steps).toMatchObject([{ kind: 'moved', noteId: 'n3' }]);
    expect(Object.keys((plan.steps[0] as { fields: object }).fields)).toEqual(['place']);
  });

  it('gives a pair that comes back its old note', () => {
    const notes = notesOf(LAMP, FOG).map((note, at) => ({ ...note, deleted: at === 1 }));
    const plan = planOf(notes, wanted(LAMP, FOG));
    expect(plan.steps).toMatchObject([
      { kind: 'restored', noteId: 'n1', fields: { deleted: false } },
    ]);
  });

  it('keeps what is sure and the number of a paragraph when the same words are found again', () => {
    const notes = notesOf(LAMP, FOG).map((note) => ({ ...note, confidence: 1 }));
    const again = wanted(OIL, LAMP, FOG);
    expect(planOf(notes, again).steps).toMatchObject([{ kind: 'added', pair: { paragraph: 0 } }]);
    const confirmed = wanted(LAMP, FOG).map((pair) => ({ ...pair, confidence: 1 }));
    expect(countSteps(planOf(notesOf(LAMP, FOG), confirmed))).toMatchObject({
      unchanged: 2,
      marked: 2,
    });
  });

  it('counts paragraphs of what is added on from the pair before it', () => {
    const notes = notesOf(LAMP, KEY).map((note) => ({ ...note, paragraph: note.paragraph + 7 }));
    const { steps } = planOf(notes, wanted(LAMP, FOG, KEY));
    expect(steps).toMatchObject([{ kind: 'added', pair: { paragraph: 8 } }]);
  });

  it('records what a pair replaces after rows of the editor were merged or split', () => {
    const notes = notesOf(LAMP, KEY, FOG);
    const [lamp, , fog] = wanted(LAMP, KEY, FOG);
    if (lamp === undefined || fog === undefined) throw new Error('no pairs');
    const merged = {
      ...lamp,
      en: 'He lit the lamp. He gave me the key.',
      zh: '他点亮了灯。他把钥匙交给了我。',
      origins: ['n0', 'n1'],
    };
    const plan = planOf(notes, [merged, { ...fog, origins: ['n2'] }]);
    // The note goes on that has most of the words.
    expect(plan.steps).toMatchObject([
      { kind: 'removed', noteId: 'n0' },
      { kind: 'changed', noteId: 'n1', fields: { replaces: ['n0'] } },
    ]);
    const parts = [
      { ...lamp, en: 'He lit', zh: '他点亮了', origins: ['n0'] },
      { ...lamp, en: 'the lamp.', zh: '灯。', origins: ['n0'] },
    ];
    const split = planOf(notesOf(LAMP), parts);
    expect(split.steps.map(({ kind }) => kind).toSorted()).toEqual(['added', 'changed']);
    expect(split.steps.find(({ kind }) => kind === 'added')).toMatchObject({
      pair: { replaces: ['n0'] },
    });
  });

  it('sees without the editor that a pair holds one that is gone', () => {
    const plan = planOf(
      notesOf(LAMP, FOG, KEY),
      wanted(
        'He lit the lamp. Three boats came home through the fog!|他点亮了灯。三条渔船穿过大雾回到了家。',
        KEY,
      ),
    );
    expect(plan.steps.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'removed']);
    expect(plan.steps.find(({ kind }) => kind === 'changed')).toMatchObject({
      fields: { replaces: ['n0'] },
    });
  });

  it('keeps the pairing of the library beside a sentence that changed, but not over work by hand', () => {
    const merged = 'He lit the lamp. He gave me the key.|他点亮了灯。他把钥匙交给了我。';
    const notes = notesOf(merged, FOG, OIL);
    const again = wanted(
      LAMP,
      KEY,
      'Four boats came home through the fog.|四条渔船穿过大雾回到了家。',
      OIL,
    );
    expect(planOf(notes, again, 'library').steps).toMatchObject([
      { kind: 'changed', noteId: 'n1' },
    ]);
    const byHand = again.map((pair, at) => ({ ...pair, byHand: at === 0 }));
    expect(planOf(notes, byHand, 'library').steps.map(({ kind }) => kind)).toContain('added');
  });

  it('leaves out pairs without a word and keeps those that lack one side', () => {
    const plan = planOf([], wanted('|', 'Only English.|'));
    expect(plan.steps).toMatchObject([{ kind: 'added', pair: { en: 'Only English.', zh: '' } }]);
  });

  it('places rows between places that no key can be made from', () => {
    const notes = notesOf(LAMP, FOG).map((note, at) => ({ ...note, place: ['', '?'][at] ?? '' }));
    const result = applied(notes, planOf(notes, wanted(LAMP, OIL, FOG)));
    expect(idsOf(result)).toEqual(['n0', 'a1', 'n1']);
  });
});

describe('a text of 20,000 pairs', () => {
  const WORDS = ['river', 'lamp', 'boat', 'captain', 'winter', 'letter', 'garden', 'window'];
  const SIGNS = '河灯船长冬信园窗山月';
  const long = Array.from({ length: 20_000 }, (_, at) => {
    const words = [7, 8, 9, 11].map((step) => WORDS[(at * step + (at >> 3)) % 8]).join(' ');
    const signs = [7, 8, 9, 11].map((step) => SIGNS[(at * step + (at >> 3)) % 10]).join('');
    return `The ${words} was seen ${at} times.|${signs}被看见了${at}次。`;
  });
  // Half a second alone. Whatever grew with the square of the pairs would run out of the test's own time.
  const planned = (after: readonly string[]) =>
    planOf(notesOf(...long), wanted(...after), 'library');

  it('is compared in a moment when little changed', () => {
    const after = long.flatMap((pair, at) =>
      at % 100 === 0 ? [`Well, ${pair}`, `New ${at}|新${at}`] : at % 77 === 1 ? [] : [pair],
    );
    const plan = planned(after);
    expect(countSteps(plan)).toMatchObject({ changed: 200, added: 200, moved: 0 });
  });

  it('and when every pair changed on both sides', () => {
    const plan = planned(long.map((pair) => `Now ${pair}呢`));
    expect(countSteps(plan)).toMatchObject({ changed: 20_000, moved: 0 });
  });
});
