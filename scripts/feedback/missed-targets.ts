import type { FeedbackScores } from './score-feedback.ts';

const LEAST_ANSWERS = 300;
const LEAST_SENTENCES = 60;
const LEAST_FORM_SHARE = 0.95;
const MOST_CONTRADICTIONS = 0.03;

/** Which promises of the feedback a labelled set does not bear out, in words. */
export function missedTargets(scores: FeedbackScores): string[] {
  const { form, contradictions, suggestions } = scores;
  const promises: readonly (readonly [boolean, string])[] = [
    [
      scores.answers >= LEAST_ANSWERS && scores.sentences >= LEAST_SENTENCES,
      `the set has ${scores.answers} answers to ${scores.sentences} sentences`,
    ],
    [
      scores.wrongCalledSame.length === 0,
      `${scores.wrongCalledSame.length} wrong answers are called the same`,
    ],
    [
      form.called >= LEAST_FORM_SHARE * form.all,
      `only ${form.called} of ${form.all} answers that differ in form are called so`,
    ],
    [
      scores.flipsMissed.length === 0,
      `${scores.flipsMissed.length} flipped negations or numbers are not pointed out`,
    ],
    [
      contradictions.length <= MOST_CONTRADICTIONS * suggestions,
      `${contradictions.length} of ${suggestions} suggested grades contradict the label`,
    ],
  ];
  return promises.filter(([isKept]) => !isKept).map(([, words]) => words);
}
