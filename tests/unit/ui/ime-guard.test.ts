import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guardInputMethods, isEnter, isImeKey } from '../../../src/ui/ime-guard.ts';

describe('isImeKey', () => {
  it('is true while a composition goes on, in DOM events and in React events', () => {
    expect(isImeKey({ key: 'Enter', isComposing: true })).toBe(true);
    expect(isImeKey({ key: 'Enter', nativeEvent: { isComposing: true } })).toBe(true);
  });

  it('is true for the Enter that Safari sends after the composition has ended', () => {
    expect(isImeKey({ key: 'Enter', isComposing: false, keyCode: 229 })).toBe(true);
    expect(isEnter({ key: 'Enter', keyCode: 229 })).toBe(false);
  });

  it('is false for a plain Enter', () => {
    expect(isImeKey({ key: 'Enter', isComposing: false, keyCode: 13 })).toBe(false);
    expect(isEnter({ key: 'Enter', keyCode: 13 })).toBe(true);
  });
});

describe('guardInputMethods', () => {
  it('keeps the browser from acting on keys of an input method, and on no others', () => {
    const page = new EventTarget();
    guardInputMethods(page);
    const isPrevented = (press: object): boolean => {
      const event = Object.assign(new Event('keydown', { cancelable: true }), press);
      page.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(isPrevented({ key: 'Enter', isComposing: true })).toBe(true);
    expect(isPrevented({ key: 'Escape', keyCode: 229 })).toBe(true);
    expect(isPrevented({ key: 'Enter', keyCode: 13 })).toBe(false);
    expect(isPrevented({ key: 'n', isComposing: true })).toBe(false);
  });
});

const SOURCE = join(import.meta.dirname, '../../../src');

it('is asked wherever a screen looks at which key was pressed', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => ({ path, text: readFileSync(join(SOURCE, path), 'utf8') }))
    .filter(
      ({ text }) => /KeyDown|'keydown'|KeyboardEvent/u.test(text) && /\bevent\.key\b/u.test(text),
    );
  expect(files.length).toBeGreaterThan(10);
  const unguarded = files.filter(({ text }) => !/ime-guard|grid-key|function isImeKey/u.test(text));
  expect(unguarded.map(({ path }) => path)).toEqual([]);
});
