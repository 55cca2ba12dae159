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
import type { Result } from '../shared/result.ts';
import type { TextDraft } from '../storage/add-text.ts';
import type { AttachmentsReport } from '../storage/attachments/check-attachments.ts';
import type { KeptBackup, KeptReason } from '../storage/backup/backup-shelf.ts';
import type { BackupContents } from '../storage/backup/inspect-backup.ts';
import type { RestoreReport, RestoreWish } from '../storage/backup/restore-backup.ts';
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

/** How a backup is to be restored. */
export type RestoreChoice = Pick<RestoreWish, 'mode' | 'passphrase'>;

/** The long jobs on the collection. Everything here must survive structured clone. */
export interface CollectionWork {
  addText(draft: TextDraft, onProgress: OnProgress): Promise<Result<TextId, StorageFailure>>;
  /** The text of which the pairs are a later version, and what would make it that. */
  planReimport(
    pairs: readonly WantedPair[],
  ): Promise<Result<PlannedUpdate | undefined, StorageFailure>>;
  planUpdate(
    textId: TextId,
    pairs: readonly WantedPair[],
    pairing: UpdateWish['pairing'],
  ): Promise<Result<PlannedUpdate, StorageFailure>>;
  updateText(
    update: TextUpdate,
    onProgress: OnProgress,
  ): Promise<Result<UpdateUndo, UpdateFailure>>;
  undoUpdate(undo: UpdateUndo): Promise<Result<true, StorageFailure>>;
  /** What of the collection differs from its logs; writes nothing. */
  check(onProgress: OnProgress): Promise<Result<CheckReport, StorageFailure>>;
  /** Puts right what a check finds. */
  repair(onProgress: OnProgress): Promise<Result<RepairReport, StorageFailure>>;
  /** Makes everything anew from the logs. */
  /** Looks the recordings over, and removes what of them is damaged. */
  checkRecordings(onProgress: OnProgress): Promise<Result<AttachmentsReport, StorageFailure>>;
  rebuild(onProgress: OnProgress): Promise<Result<RebuildReport, StorageFailure>>;
  writeBackup(
    passphrase: string | undefined,
    onProgress: OnProgress,
  ): Promise<Result<Blob, StorageFailure>>;
  /** Pairs as a file for other programs. */
  exportPairs(wish: ExportWish, onProgress: OnProgress): Promise<Result<Blob, StorageFailure>>;
  /** A backup into a folder that this page may write to, and the oldest ones there taken away. */
  keepBackup(
    folder: FileSystemDirectoryHandle,
    reason: KeptReason,
    onProgress: OnProgress,
  ): Promise<Result<KeptBackup, StorageFailure>>;
  /** The same of the day into a folder of the learner's own, which also gets the recordings, once. */
  keepInFolder(
    folder: FileSystemDirectoryHandle,
    onProgress: OnProgress,
  ): Promise<Result<KeptBackup, StorageFailure>>;
  inspectBackup(
    file: Blob,
    passphrase: string | undefined,
  ): Promise<Result<BackupContents, StorageFailure>>;
  restoreBackup(
    file: Blob,
    wish: RestoreChoice,
    onProgress: OnProgress,
  ): Promise<Result<RestoreReport, StorageFailure>>;
  /** Options that change what is remembered of every card take a while: parameters. */
  changeOptions(
    fields: Partial<StudyOptions>,
    onProgress: OnProgress,
  ): Promise<Result<true, StorageFailure>>;
  moveDueDays(wish: MoveWish, onProgress: OnProgress): Promise<Result<MoveReport, StorageFailure>>;
  undoMove(onProgress: OnProgress): Promise<Result<MoveReport, StorageFailure>>;
  /** One thing with many cards, and with many pairs; each all or nothing, and taken back as one. */
  changeCards(
    ids: readonly CardId[],
    wish: CardsWish,
    onProgress: OnProgress,
  ): Promise<Result<CardsReport, StorageFailure>>;
  undoCards(record: PlanRecord): Promise<Result<number, StorageFailure>>;
  changeNotes(
    ids: readonly NoteId[],
    wish: NotesWish,
    onProgress: OnProgress,
  ): Promise<Result<NotesReport, StorageFailure>>;
  undoNotes(undo: NotesUndo): Promise<Result<number, StorageFailure>>;
  readReviewColumns(): Promise<ReviewColumns>;
  /** Stops the job that runs: it then gives `cancelled` and has changed nothing. */
  cancel(): void;
}
