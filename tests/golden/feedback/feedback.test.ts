import { describe, expect, it } from 'vitest';
import { readAnswerSet } from '../../../scripts/feedback/answer-set.ts';
import { ANSWER_SETS, answerSetFile } from '../../../scripts/feedback/answer-sets.ts';
import { missedTargets } from '../../../scripts/feedback/missed-targets.ts';
import { readKnowledge } from '../../../scripts/feedback/read-knowledge.ts';
import { judgeAnswers, scoreFeedback } from '../../../scripts/feedback/score-feedback.ts';
import { PLAIN_KNOWLEDGE } from '../../../src/domain/cards/feedback/plain-knowledge.ts';

const answers = ANSWER_SETS.flatMap((name) => readAnswerSet(answerSetFile(name)));

describe('the labelled set', () => {
  it('meets every target with a dictionary', () => {
    const scores = scoreFeedback(judgeAnswers(answers, readKnowledge()));
    expect(missedTargets(scores)).toEqual([]);
    expect(scores.suggestions).toBeGreaterThan(answers.length * 0.38);
    expect(scores.needlessChecks.length).toBeLessThan(answers.length * 0.06);
  });

  it('calls no wrong answer the same without one, and still points out every flip', () => {
    const scores = scoreFeedback(judgeAnswers(answers, PLAIN_KNOWLEDGE));
    expect(scores.wrongCalledSame).toEqual([]);
    expect(scores.flipsMissed).toEqual([]);
    expect(scores.contradictions.length).toBeLessThanOrEqual(scores.suggestions * 0.03);
  });
});
