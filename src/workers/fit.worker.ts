import { expose } from 'comlink';
import { fitParameters } from '../domain/reviews/fit/fit-parameters.ts';
import { createDatabase, DATABASE_NAME } from '../storage/database.ts';
import type { FitWork } from './fit.contract.ts';
import { readHistories, simulateCollection } from './fit-collection.ts';

const db = createDatabase(DATABASE_NAME);

const work: FitWork = {
  fit: async (options, onProgress) =>
    fitParameters(await readHistories(db), options, { onProgress }),
  simulate: (wish, onProgress) => simulateCollection(db, wish, onProgress),
};

expose(work);
