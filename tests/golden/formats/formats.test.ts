import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedFile, listFormats, readFormat } from './cases.ts';

describe('formats', () => {
  it.each(listFormats())('%s', (name) => {
    expect(readFormat(name)).toBe(readFileSync(expectedFile(name), 'utf8'));
  });
});
