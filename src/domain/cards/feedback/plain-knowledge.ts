import { divideChinese } from '../../text/words.ts';
import { NO_KNOWLEDGE, type WordKnowledge } from './word-knowledge.ts';

/** What is known before a dictionary is loaded: words as the platform divides them. */
export const PLAIN_KNOWLEDGE: WordKnowledge = { ...NO_KNOWLEDGE, segment: divideChinese };
