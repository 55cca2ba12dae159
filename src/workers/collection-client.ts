import { proxy, releaseProxy, wrap } from 'comlink';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { CardId } from '../domain/cards/card-id.ts';
import type { ExportWish } from '../domain/cards/export/export-wish.ts';
import type { NoteId } from '../domain/cards/note.ts';
import type { NotesWish } from '../domain/cards/notes-wish.ts';
import type { UpdateWish } from '../domain/cards/update/plan-text-update.ts';
import type { TextUpdate, WantedPair } from '../domain/cards/update/text-update.ts';
import type { CardsWish } from '../domain/reviews/cards-wish.ts';
import type { StudyOptions } from '../domain/reviews/options.ts';
import type { MoveWish } from '../domain/reviews/reschedule/move-wish.ts';
import { err, type Result } from '../shared/result.ts';
import type { TextDraft } from '../storage/add-text.ts';
import type { AttachmentsReport } from '../storage/attachments/check-attachments.ts';
import type { KeptBackup, KeptReason } from '../storage/backup/backup-shelf.ts';
import type { BackupContents } from '../storage/backup/inspect-backup.ts';
import type { RestoreReport } from '../storage/backup/restore-backup.ts';
import type { CardsReport } from '../storage/change-cards.ts';
import type { NotesReport, NotesUndo } from '../storage/change-notes.ts';
import type { CheckReport } from '../storage/check-collection.ts';
import type { MoveReport } from '../storage/move-due-days.ts';
import type { PlannedUpdate } from '../storage/plan-update.ts';
import type { OnProgress, RebuildReport } from '../storage/rebuild-projections.ts';
import type { RepairReport } from '../storage/repair-collection.ts';
import type { ReviewColumns } from '../storage/review-columns.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { UpdateFailure, UpdateUndo } from '../storage/update-text.ts';
import type { PlanRecord } from '../storage/void-plan.ts';
import type { CollectionWork, RestoreChoice } from './collection.contract.ts';
import address from './collection.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

type Written<Value> = Promise<Result<Value, StorageFailure>>;

/** The long jobs, off the main thread. One at a time; `signal` stops the one that runs. */
export interface CollectionClient {
  readonly addText: (
    draft: TextDraft,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Written<TextId>;
  readonly planReimport: (pairs: readonly WantedPair[]) => Written<PlannedUpdate | undefined>;
  readonly planUpdate: (
    textId: TextId,
    pairs: readonly WantedPair[],
    pairing: UpdateWish['pairing'],
  ) => Written<PlannedUpdate>;
  readonly updateText: (
    update: TextUpdate,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Promise<Result<UpdateUndo, UpdateFailure>>;
  readonly undoUpdate: (undo: UpdateUndo) => Written<true>;
  readonly check: (onProgress?: OnProgress, signal?: AbortSignal) => Written<CheckReport>;
  readonly repair: (onProgress?: OnProgress, signal?: AbortSignal) => Written<RepairReport>;
  readonly checkRecordings: (
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Written<AttachmentsReport>;
  readonly rebuild: (onProgress?: OnProgress, signal?: AbortSignal) => Written<RebuildReport>;
  readonly keepBackup: (
    folder: FileSystemDirectoryHandle,
    reason: KeptReason,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Written<KeptBackup>;
  readonly keepInFolder: (
    folder: FileSystemDirectoryHandle,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Written<KeptBackup>;
  readonly inspectBackup: (file: Blob, passphrase?: string) => Written<BackupContents>;
  readonly restoreBackup: (
    file: Blob,
    choice: RestoreChoice,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Written<RestoreReport>;
  readonly writeBackup: (
    passphrase?: string,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Written<Blob>;
  readonly exportPairs: (
    wish: ExportWish,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Written<Blob>;
  readonly changeOptions: (
    fields: Partial<StudyOptions>,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Written<true>;
  readonly moveDueDays: (
    wish: MoveWish,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Written<MoveReport>;
  readonly undoMove: (onProgress?: OnProgress, signal?: AbortSignal) => Written<MoveReport>;
  readonly changeCards: (
    ids: readonly CardId[],
    wish: CardsWish,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Written<CardsReport>;
  readonly undoCards: (record: PlanRecord) => Written<number>;
  readonly changeNotes: (
    ids: readonly NoteId[],
    wish: NotesWish,
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ) => Written<NotesReport>;
  readonly undoNotes: (undo: NotesUndo) => Written<number>;
  readonly readReviewColumns: () => Promise<ReviewColumns>;
  /** Ends the thread. A job that still runs is rolled back by the browser and never resolves. */
  readonly dispose: () => void;
}

const silent: OnProgress = () => undefined;

export function startCollectionWorker(): CollectionClient {
  const worker = startWorker(address, 'collection');
  const remote = wrap<CollectionWork>(worker);
  const death = new Promise<Result<never, StorageFailure>>((resolve) => {
    worker.addEventListener('error', () => resolve(err({ kind: 'closed' })));
  });
  const cancellable = async <Value, Failure>(
    job: () => Promise<Result<Value, Failure>>,
    signal: AbortSignal | undefined,
  ): Promise<Result<Value, Failure | StorageFailure>> => {
    if (signal?.aborted === true) return err({ kind: 'cancelled' });
    const cancel = (): void => void remote.cancel();
    signal?.addEventListener('abort', cancel);
    try {
      return await Promise.race([job(), death]);
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  };
  return {
    addText: (draft, onProgress = silent, signal) =>
      cancellable(() => remote.addText(draft, proxy(onProgress)), signal),
    planReimport: (pairs) => cancellable(() => remote.planReimport(pairs), undefined),
    planUpdate: (textId, pairs, pairing) =>
      cancellable(() => remote.planUpdate(textId, pairs, pairing), undefined),
    updateText: (update, onProgress = silent, signal) =>
      cancellable(() => remote.updateText(update, proxy(onProgress)), signal),
    undoUpdate: (undo) => cancellable(() => remote.undoUpdate(undo), undefined),
    check: (onProgress = silent, signal) =>
      cancellable(() => remote.check(proxy(onProgress)), signal),
    repair: (onProgress = silent, signal) =>
      cancellable(() => remote.repair(proxy(onProgress)), signal),
    checkRecordings: (onProgress = silent, signal) =>
      cancellable(() => remote.checkRecordings(proxy(onProgress)), signal),
    rebuild: (onProgress = silent, signal) =>
      cancellable(() => remote.rebuild(proxy(onProgress)), signal),
    keepInFolder: (folder, onProgress = silent, signal) =>
      cancellable(() => remote.keepInFolder(folder, proxy(onProgress)), signal),
    keepBackup: (folder, reason, onProgress = silent, signal) =>
      cancellable(() => remote.keepBackup(folder, reason, proxy(onProgress)), signal),
    inspectBackup: (file, passphrase) =>
      cancellable(() => remote.inspectBackup(file, passphrase), undefined),
    restoreBackup: (file, choice, onProgress = silent, signal) =>
      cancellable(() => remote.restoreBackup(file, choice, proxy(onProgress)), signal),
    writeBackup: (passphrase, onProgress = silent, signal) =>
      cancellable(() => remote.writeBackup(passphrase, proxy(onProgress)), signal),
    exportPairs: (wish, onProgress = silent, signal) =>
      cancellable(() => remote.exportPairs(wish, proxy(onProgress)), signal),
    changeOptions: (fields, onProgress = silent, signal) =>
      cancellable(() => remote.changeOptions(fields, proxy(onProgress)), signal),
    moveDueDays: (wish, onProgress = silent, signal) =>
      cancellable(() => remote.moveDueDays(wish, proxy(onProgress)), signal),
    undoMove: (onProgress = silent, signal) =>
      cancellable(() => remote.undoMove(proxy(onProgress)), signal),
    changeCards: (ids, wish, onProgress = silent, signal) =>
      cancellable(() => remote.changeCards(ids, wish, proxy(onProgress)), signal),
    undoCards: (record) => cancellable(() => remote.undoCards(record), undefined),
    changeNotes: (ids, wish, onProgress = silent, signal) =>
      cancellable(() => remote.changeNotes(ids, wish, proxy(onProgress)), signal),
    undoNotes: (undo) => cancellable(() => remote.undoNotes(undo), undefined),
    readReviewColumns: () => remote.readReviewColumns(),
    dispose: () => {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
