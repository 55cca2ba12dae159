import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { preferredLanguage } from '../../../src/i18n/i18n.ts';
import { zhHans } from '../../../src/i18n/zh-hans.ts';

type Strings = { readonly [key: string]: string | Strings };

function flatten(strings: Strings, path = ''): Map<string, string> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as const]
        : [...flatten(value, `${path}${key}.`)],
    ),
  );
}

const english = flatten(en);
const chinese = flatten(zhHans);
const placeholders = (text = ''): string[] =>
  Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name).toSorted();

describe('the strings of both languages', () => {
  it('has the same keys, but for the plural that Chinese lacks', () => {
    const expected = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect(expected.length).toBeGreaterThan(150);
    expect([...chinese.keys()].toSorted()).toEqual(expected.toSorted());
  });

  it('has a singular for every English plural', () => {
    const plurals = [...english.keys()].filter((key) => key.endsWith('_other'));
    expect(plurals.filter((key) => !english.has(key.replace(/_other$/, '_one')))).toEqual([]);
  });

  it('fills in the same figures in both', () => {
    for (const [key, text] of chinese) {
      expect(placeholders(text), key).toEqual(placeholders(english.get(key)));
    }
  });

  it('says something in each, in its own language', () => {
    for (const text of [...english.values(), ...chinese.values()]) expect(text.trim()).not.toBe('');
    const untranslated = [...chinese].filter(
      ([key, text]) => text === english.get(key) && /[A-Za-z]{3}/.test(text),
    );
    expect(untranslated).toEqual([]);
    for (const text of chinese.values()) expect(text).not.toMatch(/[\p{sc=Han}][,;!?]/u);
  });
});

describe('preferredLanguage', () => {
  it.each([
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hans'],
    [['de-DE', 'zh', 'en'], 'zh-Hans'],
    [['de-DE', 'en-GB', 'zh'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ] as const)('%j gives %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language);
  });
});
