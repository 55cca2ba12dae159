import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/domain/text/clean-text.ts';
import { detectChineseScript } from '../../../../src/domain/text/detect-chinese-script.ts';
import { detectLanguage } from '../../../../src/domain/text/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['The rain stopped.', 'en'],
    ['雨停了。', 'zh'],
    ['ChatGPT 月活跃用户接近 2 亿。', 'zh'],
    ['The word 对照 means “side by side”.', 'en'],
    ['今天对LLMs的研究', 'zh'],
    ['Übersetzung, c’est la vie', 'en'],
    ['2024 — 25', undefined],
    ['* * *', undefined],
    ['', undefined],
  ] as const)('%s: %s', (line, language) => {
    expect(detectLanguage(line)).toBe(language);
  });
});

describe('detectChineseScript', () => {
  it.each([
    ['他们还没来，我们先走吧。', 'hans'],
    ['他們還沒來，我們先走吧。', 'hant'],
    ['下雨了。', 'hans'],
    ['', 'hans'],
  ] as const)('%s: %s', (text, script) => {
    expect(detectChineseScript(text)).toBe(script);
  });
});

describe('cleanText', () => {
  it('replaces halves of surrogate pairs and says how many', () => {
    expect(cleanText('a\ud800b\udc00c𠮷')).toEqual({ text: 'a\ufffdb\ufffdc𠮷', replaced: 2 });
  });

  it('keeps markup and marks of direction as they are', () => {
    const text = '<script>alert(1)</script> \u202eabc\u200f';
    expect(cleanText(text).text).toBe(text);
  });
});
