import { readFileSync } from 'node:fs';
import type { Exercise } from '../../src/domain/cards/exercise.ts';

/** How good an answer is, said by a person. */
export const LABELS = ['same', 'fine', 'minor', 'wrong'] as const;
export type Label = (typeof LABELS)[number];

export interface LabelledAnswer {
  readonly exercise: Exercise;
  readonly prompt: string;
  readonly reference: string;
  readonly answer: string;
  readonly label: Label;
  /** What differs: form, synonym, negation, number … */
  readonly mark: string;
}

/**
 * Reads a labelled set: a line "S", exercise, prompt, reference for each sentence, and under it a line
 * "A", label, mark, answer for each answer, divided by tabs.
 */
export function readAnswerSet(file: string | URL): LabelledAnswer[] {
  const answers: LabelledAnswer[] = [];
  let sentence: Pick<LabelledAnswer, 'exercise' | 'prompt' | 'reference'> | undefined;
  for (const [index, line] of readFileSync(file, 'utf8').trimEnd().split('\n').entries()) {
    const [kind, first = '', second = '', third = ''] = line.split('\t');
    const label = LABELS.find((one) => one === first);
    if (kind === 'S' && (first === 'en-zh' || first === 'zh-en') && third !== '') {
      sentence = { exercise: first, prompt: second, reference: third };
    } else if (kind === 'A' && sentence !== undefined && label !== undefined && third !== '') {
      answers.push({ ...sentence, label, mark: second, answer: third });
    } else throw new Error(`${String(file)}:${index + 1} is no line of a labelled set`);
  }
  return answers;
}
