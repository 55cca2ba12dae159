import {
  type AttachmentRow,
  canKeepAttachments,
  toAttachment,
} from '../storage/attachments/attachment.ts';
import { readKeys, readRow } from './read-rows.ts';

/** The recordings that the browser still gives as they were, one by one; others are passed over. */
export async function* rescueRecordings(db: IDBDatabase): AsyncGenerator<AttachmentRow> {
  if (!canKeepAttachments()) return;
  for (const key of await readKeys(db, 'attachments')) {
    const row = (await readRow(db, 'attachments', key)) as Partial<AttachmentRow> | undefined;
    const again = row?.bytes instanceof Uint8Array ? await toAttachment(row.bytes) : undefined;
    if (again !== undefined && again.sha256 === row?.sha256) yield again;
  }
}
