import { describe, expect, it } from 'vitest';
import {
  type Cursor,
  movedCursor,
  placeOf,
} from '../../../../src/services/alignment-editor/cursor.ts';

const HELD = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const start: Cursor = { at: 5, side: 'en', anchor: undefined };
const press = (key: string, held = {}, from = start): Cursor | undefined =>
  movedCursor(from, { ...HELD, ...held, key }, 30);

describe('movedCursor', () => {
  it('goes by rows and pages, but not beyond the ends', () => {
    expect(press('ArrowDown')?.at).toBe(6);
    expect(press('PageUp')?.at).toBe(0);
    expect(press('PageDown', {}, { ...start, at: 25 })?.at).toBe(29);
  });

  it('goes to the ends of the row, and with Control to those of the text', () => {
    expect(press('End')).toEqual({ ...start, side: 'zh' });
    expect(press('End', { ctrlKey: true })).toEqual({ ...start, at: 29 });
    expect(press('Home', { ctrlKey: true })).toEqual({ ...start, at: 0 });
  });

  it('begins a selection with Shift, which goes on until it is ended', () => {
    const selected = press('ArrowDown', { shiftKey: true });
    expect(selected).toEqual({ at: 6, side: 'en', anchor: 5 });
    expect(press('ArrowDown', {}, selected)).toEqual({ at: 7, side: 'en', anchor: 5 });
  });

  it('leaves other keys, and those with Alt, to others', () => {
    expect(press('x')).toBeUndefined();
    expect(press('ArrowDown', { altKey: true })).toBeUndefined();
  });
});

describe('placeOf', () => {
  it('covers the rows between anchor and cursor, in either direction', () => {
    expect(placeOf({ ...start, anchor: 8 }, 30)).toEqual({ at: 5, side: 'en', from: 5, to: 9 });
    expect(placeOf({ ...start, anchor: 2 }, 30)).toEqual({ at: 5, side: 'en', from: 2, to: 6 });
  });

  it('stays within the rows that are left', () => {
    expect(placeOf({ ...start, anchor: 8 }, 4)).toEqual({ at: 3, side: 'en', from: 3, to: 4 });
  });
});
