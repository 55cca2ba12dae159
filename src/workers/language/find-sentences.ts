import { findSentences as findIn } from '../../domain/chinese/dictionary/find-sentences.ts';
import {
  indexSentences,
  type SentenceIndex,
} from '../../domain/chinese/dictionary/sentence-index.ts';
import { createDatabase } from '../../storage/database.ts';
import { DATABASE_NAME } from '../../storage/kept-names.ts';
import { watchNotes } from '../../storage/notes-watch.ts';
import { readSentences } from '../../storage/read-sentences.ts';
import type { FindSentencesWork } from './find-sentences.contract.ts';
import { loadDictionary } from './load-dictionary.ts';
import { withPart } from './with-part.ts';

let reading: Promise<SentenceIndex> | undefined;
let isWatched = false;

/** All sentences, read once and again only after they changed: 100,000 pairs take a second. */
function sentenceIndex(): Promise<SentenceIndex> {
  reading ??= readIndex().catch((cause: unknown) => {
    reading = undefined;
    throw cause;
  });
  return reading;
}

async function readIndex(): Promise<SentenceIndex> {
  const db = createDatabase(DATABASE_NAME);
  // Before reading: what is written meanwhile makes the index old.
  if (!isWatched) watchNotes(db, () => (reading = undefined));
  isWatched = true;
  try {
    return indexSentences(await readSentences(db));
  } finally {
    db.close();
  }
}

export const findSentences: FindSentencesWork['findSentences'] = (question) =>
  withPart('dictionary', loadDictionary, async (dictionary) =>
    findIn(dictionary, await sentenceIndex(), question),
  );
