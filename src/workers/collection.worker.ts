import { expose, transfer } from 'comlink';
import type { EpochMs } from '../shared/time.ts';
import { addText } from '../storage/add-text.ts';
import { checkAttachments } from '../storage/attachments/check-attachments.ts';
import { backupBlob } from '../storage/backup/backup-blob.ts';
import { keepBackup } from '../storage/backup/backup-shelf.ts';
import { inspectBackup } from '../storage/backup/inspect-backup.ts';
import { keepRecordings } from '../storage/backup/keep-recordings.ts';
import { restoreBackup } from '../storage/backup/restore-backup.ts';
import { changeCards, undoCards } from '../storage/change-cards.ts';
import { changeNotes, undoNotes } from '../storage/change-notes.ts';
import { checkCollection } from '../storage/check-collection.ts';
import type { Collection } from '../storage/collection.ts';
import { createDatabase } from '../storage/database.ts';
import { exportPairs } from '../storage/export-pairs.ts';
import { DATABASE_NAME } from '../storage/kept-names.ts';
import { moveDueDays } from '../storage/move-due-days.ts';
import { changeOptions } from '../storage/options-repository.ts';
import { planReimport, planUpdate } from '../storage/plan-update.ts';
import { readReviewColumns } from '../storage/read-review-log.ts';
import { rebuildProjections } from '../storage/rebuild-projections.ts';
import { repairCollection } from '../storage/repair-collection.ts';
import { attemptWrite } from '../storage/storage-failure.ts';
import { undoMove } from '../storage/undo-move.ts';
import { undoUpdate, updateText } from '../storage/update-text.ts';
import type { CollectionWork } from './collection.contract.ts';

const collection: Collection = {
  db: createDatabase(DATABASE_NAME),
  now: () => Date.now() as EpochMs,
  utcOffset: (at) => -new Date(at).getTimezoneOffset(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

let running = new AbortController();

function newJob(): AbortSignal {
  running = new AbortController();
  return running.signal;
}

const work: CollectionWork = {
  addText: (draft, onProgress) => addText(collection, draft, { onProgress, signal: newJob() }),
  planReimport: (pairs) => planReimport(collection, pairs),
  planUpdate: (textId, pairs, pairing) => planUpdate(collection, textId, pairs, pairing),
  updateText: (update, onProgress) => updateText(collection, update, onProgress, newJob()),
  undoUpdate: (undo) => undoUpdate(collection, undo),
  check: (onProgress) => attemptWrite(() => checkCollection(collection, onProgress, newJob())),
  repair: (onProgress) => repairCollection(collection, onProgress, newJob()),
  checkRecordings: (onProgress) =>
    attemptWrite(() => checkAttachments(collection.db, onProgress, newJob())),
  rebuild: (onProgress) => rebuildProjections(collection, onProgress, newJob()),
  writeBackup: (passphrase, onProgress) =>
    attemptWrite(() => backupBlob(collection, { passphrase, onProgress, signal: newJob() })),
  exportPairs: (wish, onProgress) =>
    attemptWrite(() => exportPairs(collection.db, wish, { onProgress, signal: newJob() })),
  keepBackup: (folder, reason, onProgress) =>
    attemptWrite(() => keepBackup(collection, folder, reason, { onProgress, signal: newJob() })),
  keepInFolder: (folder, onProgress) =>
    attemptWrite(async () => {
      const job = { onProgress, signal: newJob() };
      const kept = await keepBackup(collection, folder, 'daily', job);
      await keepRecordings(collection, folder, job);
      return kept;
    }),
  inspectBackup: (file, passphrase) => inspectBackup(collection, file, passphrase),
  restoreBackup: (file, wish, onProgress) =>
    restoreBackup(collection, file, { ...wish, onProgress, signal: newJob() }),
  changeOptions: (fields, onProgress) => changeOptions(collection, fields, onProgress, newJob()),
  moveDueDays: (wish, onProgress) => moveDueDays(collection, wish, onProgress, newJob()),
  undoMove: (onProgress) => undoMove(collection, onProgress, newJob()),
  changeCards: (ids, wish, onProgress) => changeCards(collection, ids, wish, onProgress, newJob()),
  undoCards: (record) => undoCards(collection, record),
  changeNotes: (ids, wish, onProgress) => changeNotes(collection, ids, wish, onProgress, newJob()),
  undoNotes: (undo) => undoNotes(collection, undo),
  async readReviewColumns() {
    const columns = await readReviewColumns(collection.db);
    const arrays = [...Object.values(columns), ...Object.values(columns.cards)].filter((column) =>
      ArrayBuffer.isView(column),
    );
    return transfer(
      columns,
      arrays.map((column) => column.buffer),
    );
  },
  cancel: () => running.abort(),
};

expose(work);
