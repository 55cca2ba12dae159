import type { Migration } from './migration.ts';

/** v1: the two logs (tails and sealed batches) and their projections. */
export const v001First: Migration = {
  version: 1,
  stores: {
    reviewTail: '[device+seq]',
    reviewBatches: '[origin+firstSeq]',
    batchColumns: '[origin+firstSeq]',
    cardNumbers: 'id',
    editTail: '[device+seq]',
    editBatches: '[origin+firstSeq]',
    texts: 'id',
    notes: 'id, [textId+place]',
    cards: 'id, [textId+dueDay], dueAt',
    days: 'day',
    totals: '[scope+block]',
    tallies: 'textId',
    options: 'id',
    settings: 'key',
    words: 'id',
    wordLists: 'id',
    listParts: '[listId+part]',
    newMarks: 'textId',
    drafts: 'key',
    folders: 'key',
    meta: 'id',
  },
};
