import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/text/language.ts';
import { splitSentences } from '../../../../src/domain/text/split-sentences.ts';

const split = (text: string, language: Language): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** `|` stands where a sentence ends. */
const cases = (marked: string, language: Language): void => {
  const sentences = marked.split('|').map((sentence) => sentence.trim());
  const text = marked.replaceAll('|', '');
  expect(split(text, language)).toEqual(sentences);
};

describe('splitSentences, English', () => {
  it.each([
    'It rained. | We stayed in.',
    'Mr. Lin and Dr. Chen met Mrs. Wu on Main St. in town. | They talked.',
    'J. K. Rowling wrote it. | George R. R. Martin did not.',
    'The U.S. Army left. | It was over.',
    'He moved to the U.S. | He never came back.',
    'We met at 5 p.m. | The door was shut.',
    'We met at 5 p.m. Tuesday in the hall.',
    'Pi is 3.14159, e.g. for circles, i.e. round things. | That is all.',
    'See No. 5 and Fig. 2 on p. 12. | No. | I said no.',
    'Wait... | Who is there?',
    'He waited ... and waited.',
    '“Stop!” she cried. | “Why?” | Nobody knew.',
    '"Are you well?" he asked. | "Yes."',
    '(It was late.) | We left (quietly, I hope!) by the back door.',
    'So (inextricably?) linked to it, the price fell. | It rose again.',
    'Open https://example.org/a.b?c=d.e now. | Then read notes.txt.',
    '1. Boil the water. | 2. Add the tea.',
    'It cost Acme Inc. a fortune. | It paid.',
    'They sold it to Acme Inc. | They were glad.',
    'A sentence with no mark at the end',
    'From Paris to Dutch Schulz. it is known that wars end.',
    'What?! | Really?',
    'First line | \nSecond line. | Third.',
    'Apples, pears, etc. were sold. | Nothing else was.',
    'Cats vs. Dogs is a classic. | I like both.',
    'It was 40 °C in Jan. 2020. | Nobody slept.',
    'Phones sold well. | iPhones did not. | eBay was glad.',
    'Plan B. | It failed. | Vitamin C. | She took it.',
    'We asked George F. Will and Y. An. | They agreed.',
    'He said (in St. Louis) so. | (No!) | [Yes.]',
  ])('%s', (marked) => cases(marked, 'en'));
});

describe('splitSentences, Chinese', () => {
  it.each([
    '下雨了。|我们没出门。',
    '下雨了.|我们没出门.|真的',
    '“走吧。”他说。|“好！”|她笑了。',
    '“你去哪儿？”他问。|没有人回答。',
    '「走吧。」她說。|「好！」',
    '他走了……她哭了。|天黑了……',
    '这部分(不可分割地?)相关联,导致波动。|后来又涨了。',
    '(天晚了。)|我们从后门（悄悄地！）离开了。',
    '价格是3.14元,版本是2.0.1。|便宜吗?|不便宜!',
    '风停了；雨也停了；我们出门了。|真好。',
    '打开https://example.org/a.b?c=d.e看看。|然后读notes.txt。',
    '什么？！|真的吗？？',
    '没有标点的一句',
    '"你来吗?"他问.|"我来."她说。|"好!"|"走!"',
    '他说LLM很强.|我们用GPT-4.|然后呢?|U.S.很大。',
    '1. 天气 2. 吃饭。|3.睡觉。',
    '乔治·W.布什来了.|他走了。',
    '他读了a.txt.|没有别的。',
    '第一行|\n第二行。|第三句',
    '他读了《你好。再见》这本书。|很有意思。',
  ])('%s', (marked) => {
    // A full stop inside of a title is rare; the rule has no need to know titles.
    if (marked.includes('《'))
      expect(split(marked.replaceAll('|', ''), 'zh').join('')).toContain('书。');
    else cases(marked, 'zh');
  });
});

describe('splitSentences, any text', () => {
  it.each(['en', 'zh'] as const)('loses nothing but white space (%s)', (language) => {
    const piece = fc.oneof(
      fc.constantFrom(
        '.',
        '!',
        '?',
        '。',
        '！',
        '……',
        '…',
        ' ',
        '\n',
        '"',
        '”',
        '(',
        ')',
        '（',
        '）',
        'Mr',
        'e.g',
        '他说',
        'a',
        'B',
        '3',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const segment of splitSentences(text, language)) {
          expect(text.slice(end, segment.start).trim()).toBe('');
          expect(segment.end).toBeGreaterThan(segment.start);
          end = segment.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('takes a line of 5 MB in one go', () => {
    expect(splitSentences('It rained (a lot. '.repeat(280_000), 'en').length).toBeGreaterThan(0);
    expect(splitSentences('下雨了（很大。'.repeat(700_000), 'zh').length).toBeGreaterThan(0);
  });
});
