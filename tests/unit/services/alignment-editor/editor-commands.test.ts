import { describe, expect, it } from 'vitest';
import {
  COMMAND_KEYS,
  commandOf,
  type PressedKey,
} from '../../../../src/services/alignment-editor/editor-commands.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
  ...NONE,
  ...held,
  key,
});

describe('commandOf', () => {
  it('tells a letter from the same with Shift', () => {
    expect(commandOf(press('m'), true)).toBe('merge');
    expect(commandOf(press('M', { shiftKey: true }), true)).toBe('mergeSide');
    expect(commandOf(press('m', { ctrlKey: true }), true)).toBeUndefined();
  });

  it('leaves letters alone where single keys are off, and only those', () => {
    expect(commandOf(press('m'), false)).toBeUndefined();
    expect(commandOf(press('N', { shiftKey: true }), false)).toBeUndefined();
    expect(commandOf(press(' '), false)).toBe('select');
    expect(commandOf(press('ArrowUp', { altKey: true }), false)).toBe('sentenceUp');
  });

  it('undoes and redoes by the keys of every system', () => {
    expect(commandOf(press('z', { ctrlKey: true }), false)).toBe('undo');
    expect(commandOf(press('z', { metaKey: true }), false)).toBe('undo');
    expect(commandOf(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo');
    expect(commandOf(press('y', { ctrlKey: true }), false)).toBe('redo');
  });

  it('has a key of its own for every command', () => {
    const keys = Object.values(COMMAND_KEYS).map((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
