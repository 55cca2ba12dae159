import { answerLanguage } from '../../src/domain/cards/exercise.ts';
import { type Feedback, giveFeedback } from '../../src/domain/cards/feedback/give-feedback.ts';
import { VERDICTS, type Verdict } from '../../src/domain/cards/feedback/verdict.ts';
import type { WordKnowledge } from '../../src/domain/cards/feedback/word-knowledge.ts';
import { AGAIN, EASY, GOOD, type Grade, HARD } from '../../src/domain/reviews/grade.ts';
import { suggestGrade } from '../../src/domain/reviews/suggest-grade.ts';
import { LABELS, type Label, type LabelledAnswer } from './answer-set.ts';

export interface JudgedAnswer extends LabelledAnswer {
  readonly feedback: Feedback | undefined;
  readonly suggested: Grade | undefined;
}

/** The grades that a person would take for each label. */
const FITTING: Readonly<Record<Label, readonly Grade[]>> = {
  same: [GOOD, EASY],
  fine: [GOOD, EASY],
  minor: [HARD, GOOD],
  wrong: [AGAIN],
};
/** Marks of differences that change how something is written and not what is said. */
const FORM_MARKS: ReadonlySet<string> = new Set(['form', 'article', 'same']);
/** Marks of differences in meaning that must always be pointed out. */
const MUST_CHECK: ReadonlySet<string> = new Set(['negation', 'number']);
const FORM_VERDICTS: ReadonlySet<Verdict | undefined> = new Set<Verdict>(['same', 'form']);

export interface FeedbackScores {
  readonly answers: number;
  readonly sentences: number;
  /** Answers by label and verdict. */
  readonly table: Readonly<Record<Label, Readonly<Record<Verdict | 'none', number>>>>;
  readonly wrongCalledSame: readonly JudgedAnswer[];
  readonly form: { readonly called: number; readonly all: number };
  readonly formMissed: readonly JudgedAnswer[];
  readonly flipsMissed: readonly JudgedAnswer[];
  readonly flips: number;
  readonly suggestions: number;
  readonly contradictions: readonly JudgedAnswer[];
  /** Right or nearly right answers with a check of meaning: the price of pointing all flips out. */
  readonly needlessChecks: readonly JudgedAnswer[];
}

export function judgeAnswers(
  answers: readonly LabelledAnswer[],
  known: WordKnowledge,
): JudgedAnswer[] {
  return answers.map((one) => {
    const { answer, reference, prompt, exercise } = one;
    const language = answerLanguage(exercise);
    const feedback = giveFeedback({ answer, references: [reference], prompt, language }, known);
    return { ...one, feedback, suggested: feedback && suggestGrade(feedback, 0) };
  });
}

export function scoreFeedback(judged: readonly JudgedAnswer[]): FeedbackScores {
  const isRight = ({ label }: LabelledAnswer) => label === 'same' || label === 'fine';
  const form = judged.filter((one) => isRight(one) && FORM_MARKS.has(one.mark));
  const flips = judged.filter(({ label, mark }) => label === 'wrong' && MUST_CHECK.has(mark));
  const suggested = judged.filter((one) => one.suggested !== undefined);
  const isForm = ({ feedback }: JudgedAnswer) => FORM_VERDICTS.has(feedback?.verdict);
  return {
    answers: judged.length,
    sentences: new Set(judged.map(({ prompt }) => prompt)).size,
    table: countVerdicts(judged),
    wrongCalledSame: judged.filter((one) => one.label === 'wrong' && isForm(one)),
    form: { called: form.filter(isForm).length, all: form.length },
    formMissed: form.filter((one) => !isForm(one)),
    flips: flips.length,
    flipsMissed: flips.filter(({ feedback }) => (feedback?.checks.length ?? 0) === 0),
    suggestions: suggested.length,
    contradictions: suggested.filter(
      ({ label, suggested: grade }) => !FITTING[label].some((one) => one === grade),
    ),
    needlessChecks: judged.filter(
      (one) => one.label !== 'wrong' && (one.feedback?.checks.length ?? 0) > 0,
    ),
  };
}

function countVerdicts(judged: readonly JudgedAnswer[]): FeedbackScores['table'] {
  const row = (label: Label) => {
    const count = (verdict: Verdict | undefined) =>
      judged.filter((one) => one.label === label && one.feedback?.verdict === verdict).length;
    return Object.fromEntries([
      ...VERDICTS.map((verdict) => [verdict, count(verdict)]),
      ['none', count(undefined)],
    ]);
  };
  return Object.fromEntries(LABELS.map((label) => [label, row(label)])) as FeedbackScores['table'];
}
