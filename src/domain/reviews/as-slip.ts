import type { Feedback } from '../cards/feedback/give-feedback.ts';

/**
 * Feedback on an answer whose differences the learner calls a slip of the fingers: it is taken as meant,
 * and nothing of it goes into the log of errors.
 */
export function asSlip(feedback: Feedback): Feedback {
  return { ...feedback, verdict: 'form', differences: [], checks: [] };
}
