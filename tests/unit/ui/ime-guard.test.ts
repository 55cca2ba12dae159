import { describe, expect, it } from 'vitest';
import { isImeKey } from '../../../src/ui/ime-guard.ts';

describe('isImeKey', () => {
  it('is true while a composition goes on, in DOM events and in React events', () => {
    expect(isImeKey({ key: 'Enter', isComposing: true })).toBe(true);
    expect(isImeKey({ key: 'Enter', nativeEvent: { isComposing: true } })).toBe(true);
  });

  it('is true for the Enter that Safari sends after the composition has ended', () => {
    expect(isImeKey({ key: 'Enter', isComposing: false, keyCode: 229 })).toBe(true);
  });

  it('is false for a plain Enter', () => {
    expect(isImeKey({ key: 'Enter', isComposing: false, keyCode: 13 })).toBe(false);
  });
});
