/**
 * Holds the feedback on typed translations against the labelled sets of tests/golden/feedback.
 * usage: npm run eval:feedback -- [SET ...] [--plain] [--verbose]
 * Exit code 1 where a target is missed.
 */
import { parseArgs } from 'node:util';
import { PLAIN_KNOWLEDGE } from '../src/domain/cards/feedback/plain-knowledge.ts';
import { readAnswerSet } from './feedback/answer-set.ts';
import { ANSWER_SETS, answerSetFile } from './feedback/answer-sets.ts';
import { formatScores } from './feedback/format-scores.ts';
import { missedTargets } from './feedback/missed-targets.ts';
import { readKnowledge } from './feedback/read-knowledge.ts';
import { type JudgedAnswer, judgeAnswers, scoreFeedback } from './feedback/score-feedback.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plain: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const known = values.plain ? PLAIN_KNOWLEDGE : readKnowledge();
const names = positionals.length > 0 ? positionals : ANSWER_SETS;
const parts = names.map((name) => ({ name, answers: readAnswerSet(answerSetFile(name)) }));
const all: JudgedAnswer[] = [];
for (const { name, answers } of parts) {
  const judged = judgeAnswers(answers, known);
  all.push(...judged);
  console.log(`\n${name}\n${formatScores(scoreFeedback(judged), values.verbose)}`);
}
const scores = scoreFeedback(all);
if (parts.length > 1) console.log(`\nall\n${formatScores(scores, false)}`);

const answers = parts.flatMap((part) => part.answers);
/** The quickest of some rounds: what else the machine does is not ours. */
const ROUNDS = 4;
const rounds = Array.from({ length: ROUNDS }, () => {
  const start = performance.now();
  judgeAnswers(answers, known);
  return (performance.now() - start) / answers.length;
});
const milliseconds = Math.min(...rounds);
console.log(`\n${milliseconds.toFixed(2)} ms an answer, of at most 5`);

const missed = missedTargets(scores);
if (milliseconds > 5) missed.push('an answer takes more than 5 ms');
for (const target of missed) console.log(`MISSED  ${target}`);
if (missed.length === 0) console.log('Every target is met.');
process.exitCode = missed.length === 0 ? 0 : 1;
