/** How the learner answers: by typing the translation, or by saying it and turning the card. */
export type AnswerMode = 'type' | 'flip';

export function isAnswerMode(value: unknown): value is AnswerMode {
  return value === 'type' || value === 'flip';
}
