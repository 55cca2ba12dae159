import { VERDICTS } from '../../src/domain/cards/feedback/verdict.ts';
import { LABELS } from './answer-set.ts';
import type { FeedbackScores, JudgedAnswer } from './score-feedback.ts';

const COLUMNS = [...VERDICTS, 'none'] as const;

/** The scores as a table and sentences; with `verbose`, every answer that misses a target. */
export function formatScores(scores: FeedbackScores, verbose: boolean): string {
  const head = ['label', ...COLUMNS].map((name) => name.padEnd(10)).join('');
  const rows = LABELS.map((label) =>
    [label, ...COLUMNS.map((column) => scores.table[label][column])]
      .map((cell) => String(cell).padEnd(10))
      .join(''),
  );
  const { form, flips, flipsMissed, suggestions, contradictions } = scores;
  const lines = [
    `${scores.answers} answers to ${scores.sentences} sentences`,
    head,
    ...rows,
    `wrong, called same or same but for form: ${scores.wrongCalledSame.length}`,
    `only form differs, called so: ${form.called} of ${form.all}`,
    `flipped negations and numbers pointed out: ${flips - flipsMissed.length} of ${flips}`,
    `suggested grades that contradict the label: ${contradictions.length} of ${suggestions}`,
    `checks of meaning on answers that are not wrong: ${scores.needlessChecks.length}`,
  ];
  if (verbose) {
    lines.push(
      ...list('wrong, called same', scores.wrongCalledSame),
      ...list('form missed', scores.formMissed),
      ...list('flip missed', flipsMissed),
      ...list('contradicts', contradictions),
      ...list('needless check', scores.needlessChecks),
    );
  }
  return lines.join('\n');
}

function list(title: string, answers: readonly JudgedAnswer[]): string[] {
  return answers.map(
    ({ label, mark, answer, reference, feedback, suggested }) =>
      `  ${title}: ${label}/${mark} ${answer} << ${reference} (${feedback?.verdict}, ${feedback?.checks.join(' ')}, ${suggested ?? '-'})`,
  );
}
