import { expose } from 'comlink';
import { fitParameters } from '../domain/reviews/fit/fit-parameters.ts';
import type { EpochMs } from '../shared/time.ts';
import { createDatabase } from '../storage/database.ts';
import { DATABASE_NAME } from '../storage/kept-names.ts';
import { evaluateCollection } from './evaluate-collection.ts';
import type { FitWork } from './fit.contract.ts';
import { previewMove, readHistories, simulateCollection } from './fit-collection.ts';

const db = createDatabase(DATABASE_NAME);
const clock = {
  now: () => Date.now() as EpochMs,
  utcOffset: (at: EpochMs) => -new Date(at).getTimezoneOffset(),
};

const work: FitWork = {
  fit: async (options, onProgress) =>
    fitParameters(await readHistories(db), options, { onProgress }),
  evaluate: (wish) => evaluateCollection(db, wish),
  preview: (wish) => previewMove({ db, ...clock }, wish),
  simulate: (wish, onProgress) => simulateCollection(db, wish, onProgress),
};

expose(work);
