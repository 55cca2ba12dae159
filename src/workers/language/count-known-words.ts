import { isWordMark, type WordId, wordIdOf } from '../../domain/cards/kept-word.ts';
import type { Dictionary } from '../../domain/chinese/dictionary/dictionary.ts';
import { unpackRank } from '../../domain/chinese/dictionary/frequency-rank.ts';
import {
  knownByBand,
  knownOfList,
  type WordEvidence,
} from '../../domain/progress/known-by-band.ts';
import { ALL_TEXTS } from '../../domain/progress/totals/totals-block.ts';
import type { Language } from '../../domain/text/language.ts';
import { createDatabase, type DuizhaoDatabase } from '../../storage/database.ts';
import { DATABASE_NAME } from '../../storage/kept-names.ts';
import { readRecalledNotes } from '../../storage/recalled-notes.ts';
import { listWordLists, readListedWords } from '../../storage/word-list-repository.ts';
import { listWords } from '../../storage/word-repository.ts';
import type { CountKnownWordsWork, KnownWordsQuestion } from './count-known-words.contract.ts';
import { wordsIn } from './count-words.ts';
import { loadDictionary } from './load-dictionary.ts';
import { withPart } from './with-part.ts';

export const countKnownWords: CountKnownWordsWork['countKnownWords'] = (question) =>
  withPart('dictionary', loadDictionary, async (dictionary) => {
    const db = createDatabase(DATABASE_NAME);
    try {
      const { evidence, sentences } = await readEvidence(db, question);
      return {
        bands: knownByBand(ranksOf(dictionary, question.language), evidence),
        lists: await countLists(db, question.language, evidence),
        sentences,
      };
    } finally {
      db.close();
    }
  });

async function readEvidence(db: DuizhaoDatabase, { language, scope, today }: KnownWordsQuestion) {
  const direction = language === 'zh' ? 'en-zh' : 'zh-en';
  const within = scope === ALL_TEXTS ? undefined : scope;
  const [words, kept, recalled] = await Promise.all([
    wordsIn(language),
    listWords(db),
    readRecalledNotes(db, { direction, today }, within),
  ]);
  const evidence: WordEvidence = {
    recalled: new Set(recalled.flatMap((note) => words(note[language]))),
    marks: new Map(kept.flatMap(({ id, mark }) => (isWordMark(mark) ? [[id, mark] as const] : []))),
  };
  return { evidence, sentences: recalled.length };
}

async function countLists(db: DuizhaoDatabase, language: Language, evidence: WordEvidence) {
  const lists = (await listWordLists(db)).filter((list) => list.language === language);
  return Promise.all(
    lists.map(async ({ id, name }) => {
      const words = await readListedWords(db, id);
      const ids = words.map(({ word }) => wordIdOf(language, word));
      return { id, name, ...knownOfList(ids, evidence) };
    }),
  );
}

/** The words that a frequency list has; of several readings the commonest counts. */
function ranksOf(dictionary: Dictionary, language: Language): Map<WordId, number> {
  const { english, simplified } = dictionary;
  const [words, packed] =
    language === 'en' ? [english.words, english.ranks] : [simplified, dictionary.ranks];
  const ranks = new Map<WordId, number>();
  for (const [place, word] of words.entries()) {
    const rank = unpackRank(packed[place] ?? 0);
    if (rank === undefined) continue;
    const id = wordIdOf(language, word);
    ranks.set(id, Math.min(rank, ranks.get(id) ?? rank));
  }
  return ranks;
}
