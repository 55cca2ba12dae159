import { describe, expect, it } from 'vitest';
import {
  type Feedback,
  giveFeedback,
} from '../../../../../src/domain/cards/feedback/give-feedback.ts';
import { PLAIN_KNOWLEDGE } from '../../../../../src/domain/cards/feedback/plain-knowledge.ts';
import type { WordKnowledge } from '../../../../../src/domain/cards/feedback/word-knowledge.ts';

const READINGS: Readonly<Record<string, string[]>> = {
  坐: ['zuo4'],
  做: ['zuo4'],
  买: ['mai3'],
  卖: ['mai4'],
};
const GLOSSES: Readonly<Record<string, string[]>> = {
  惬意: ['pleased; satisfied', 'contented'],
  满足: ['to satisfy', 'contented'],
};
const KNOWN: WordKnowledge = {
  ...PLAIN_KNOWLEDGE,
  simplify: (text) => text.replaceAll('書', '书').replaceAll('買', '买'),
  readingsOf: (character) => READINGS[character] ?? [],
  glossesOf: (word) => GLOSSES[word] ?? [],
};

function chinese(answer: string, ...references: string[]): Feedback | undefined {
  return giveFeedback({ answer, references, prompt: '', language: 'zh' }, KNOWN);
}

function english(answer: string, ...references: string[]): Feedback | undefined {
  return giveFeedback({ answer, references, prompt: '', language: 'en' }, KNOWN);
}

const kinds = (feedback: Feedback | undefined) => feedback?.differences.map(({ kind }) => kind);

describe('verdicts', () => {
  it('sees through script, width and marks', () => {
    expect(chinese('我買書！', '我买书。')?.verdict).toBe('same');
    expect(english('ＨＥ said “hi”', "He said 'hi'.")?.verdict).toBe('same');
  });

  it('calls notation a form', () => {
    expect(chinese('他跑的快', '他跑得快')?.verdict).toBe('form');
    expect(english("I can't, it's 3", 'I cannot, it is three')?.verdict).toBe('form');
    expect(english('an e-mail', 'the email')?.verdict).toBe('form');
  });

  it('holds the answer against the nearest reference and says which', () => {
    const feedback = english('He is glad', 'She left town', 'He is glad', 'He is sad');
    expect(feedback).toMatchObject({ nearest: 1, verdict: 'same', differences: [] });
  });

  it('has nothing to say where there are no words', () => {
    expect(english('?! …', 'Yes')).toBeUndefined();
    expect(chinese('🎉🎉', '好')).toBeUndefined();
  });
});

describe('names', () => {
  it('same sound, synonym, particle, order', () => {
    expect(kinds(chinese('他坐作业', '他做作业'))).toEqual(['same-sound']);
    expect(kinds(chinese('我很惬意', '我很满足'))).toEqual(['synonym']);
    expect(kinds(chinese('他走', '他走了'))).toEqual(['particle']);
    expect(kinds(chinese('昨天我去了学校', '我昨天去了学校'))).toEqual(['order']);
  });

  it('points at the words that it names', () => {
    const answer = 'She bought two old books';
    const reference = 'She bought three books';
    const feedback = english(answer, reference);
    const number = feedback?.differences.find(({ kind }) => kind === 'number');
    expect(answer.slice(...(number?.answer ?? []))).toBe('two');
    expect(reference.slice(...(number?.reference ?? []))).toBe('three');
    const extra = feedback?.differences.find(({ kind }) => kind === 'extra');
    expect(answer.slice(...(extra?.answer ?? []))).toBe('old');
  });
});

describe('checks of meaning', () => {
  it.each([
    ['我去', '我不去', 'negation'],
    ['我不去', '我没去', 'negation'],
    ['我三点去', '我四点去', 'number'],
    ['猫比狗大', '狗比猫大', 'roles'],
    ['他喜欢她', '她喜欢他', 'roles'],
    ['小偷把警察抓了', '小偷被警察抓了', 'roles'],
    ['我和他一样高', '我比他高', 'comparison'],
    ['他来吧', '他来了', undefined],
  ])('%s against %s', (answer, reference, check) => {
    const checks = chinese(answer, reference)?.checks ?? [];
    if (check === undefined) expect(checks).toEqual([]);
    else expect(checks).toContain(check);
  });

  it.each([
    ['It is possible', 'It is impossible', 'negation'],
    ['The man bit the dog', 'The dog bit the man', 'roles'],
    ['Most people agree', 'Few people agree', 'comparison'],
    ['She is less tall than me', 'She is taller than me', 'comparison'],
    ['He sold it', 'He bought it', 'opposite'],
    ['You have few friends', 'You have a few friends', undefined],
  ])('%s against %s', (answer, reference, check) => {
    const feedback = english(answer, reference);
    if (check === undefined) expect(feedback?.verdict).not.toBe('form');
    else expect(feedback?.checks).toContain(check);
  });

  it('agrees with a passive that says the same', () => {
    expect(chinese('警察抓了小偷', '小偷被警察抓了')?.checks).toEqual([]);
    expect(english('The dog bit the man', 'The man was bitten by the dog')?.checks).toEqual([]);
  });
});

it('takes pasted HTML, emoji and 5,000 characters in its stride', () => {
  expect(english('<p>He is <b>here</b> 🎉</p>', 'He is here.')?.verdict).toBe('same');
  const long = '我们今天去公园看花，'.repeat(500);
  expect(chinese(long, long)?.verdict).toBe('same');
  expect(chinese(long, '我们今天去公园')?.verdict).toBe('different');
  expect(english('word '.repeat(1000), 'other '.repeat(1000))).toBeUndefined();
});
