import { expect, it } from 'vitest';
import { keepsItsWord } from '../../../../src/domain/sync/server-version.ts';

it.each([
  ['2.9.10', false],
  ['2.11.15', false],
  ['2.11.16', true],
  ['2.12.6', false],
  ['2.12.7', true],
  ['2.13.9', false],
  ['2.14.0', true],
  ['2.14.0-beta.1', true],
  ['3.0.0', true],
  ['', false],
])('a server of version %s keeps its word: %s', (version, is) => {
  expect(keepsItsWord(version)).toBe(is);
});
