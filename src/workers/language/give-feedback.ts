import { dictionaryKnowledge } from '../../domain/cards/feedback/dictionary-knowledge.ts';
import { giveFeedback as compare } from '../../domain/cards/feedback/give-feedback.ts';
import { simplifyByDictionary } from '../../domain/cards/feedback/simplify-by-dictionary.ts';
import { divideChinese } from '../../domain/text/words.ts';
import { fetchedOnce } from './fetched-once.ts';
import type { FeedbackWork } from './give-feedback.contract.ts';
import { loadDictionary } from './load-dictionary.ts';
import { loadJieba } from './load-jieba.ts';
import { loadScript } from './load-script.ts';
import { withPart } from './with-part.ts';

/** The dictionary must be there; without jieba or OpenCC the platform and the dictionary stand in. */
const loadKnowledge = fetchedOnce(async () => {
  const [dictionary, divide, convert] = await Promise.all([
    loadDictionary(),
    orNothing(loadJieba()),
    orNothing(loadScript('hans')),
  ]);
  return dictionaryKnowledge(dictionary, {
    segment: divide === undefined ? divideChinese : (text) => divide(text).map((word) => word.text),
    simplify: convert ?? simplifyByDictionary(dictionary),
  });
});

function orNothing<Part>(loading: Promise<Part>): Promise<Part | undefined> {
  return loading.catch((cause: unknown) => {
    console.warn('language worker: compares without a part:', cause);
    return undefined;
  });
}

export const giveFeedback: FeedbackWork['giveFeedback'] = (translation) =>
  withPart('dictionary', loadKnowledge, (known) => compare(translation, known));
