import type { TransportFailure } from '../domain/sync/sync-failure.ts';
import { type BatchLog, type Positions, type StoredBatch, TransportRefusal } from './batch-log.ts';

/** `00000012.batch`; copies that a syncing program makes of a file it cannot decide on have other names. */
const BATCH_NAME = /^(\d{8})\.batch$/;
const MEMBER_NAME = /^[0-9a-f]{32}$/;

/**
 * Batches in a folder that something else copies between the devices: in it one folder a collection, in
 * that one a member, in that a file a batch, numbered as the batches are.
 */
export function folderLog(folder: FileSystemDirectoryHandle, vault: string): BatchLog {
  const vaultFolder = () => folder.getDirectoryHandle(vaultName(vault), { create: true });
  const memberFolder = async (member: string): Promise<FileSystemDirectoryHandle> =>
    (await vaultFolder()).getDirectoryHandle(member, { create: true });
  return {
    append: (member, expected, bytes) =>
      refusing(async () => {
        const batches = await memberFolder(member);
        const last = (await listNumbers(batches)).at(-1) ?? 0;
        if (last !== expected) throw new TransportRefusal({ kind: 'conflict' });
        await writeFile(batches, batchName(last + 1), bytes);
        return { key: member, sequence: last + 1 };
      }),
    async *readFrom(positions: Positions): AsyncGenerator<StoredBatch> {
      const members = await refusing(async () => listMembers(await vaultFolder()));
      for (const member of members) {
        const batches = await refusing(() => memberFolder(member));
        for (const number of await refusing(() => listNumbers(batches))) {
          if (number <= (positions[member] ?? 0)) continue;
          const bytes = await refusing(() => readFile(batches, batchName(number)));
          yield { member, bytes, place: { key: member, sequence: number } };
        }
      }
    },
    last: (member) =>
      refusing(async () => {
        const batches = await memberFolder(member);
        const number = (await listNumbers(batches)).at(-1);
        if (number === undefined) return undefined;
        return { sequence: number, bytes: await readFile(batches, batchName(number)) };
      }),
    async close() {},
  };
}

/** Whether anything of this collection is in the folder. */
export function holdsVault(folder: FileSystemDirectoryHandle, vault: string): Promise<boolean> {
  return refusing(async () => {
    for await (const { name } of folder.values()) {
      if (name === vaultName(vault)) return true;
    }
    return false;
  });
}

function vaultName(vault: string): string {
  return `duizhao-${vault.slice(0, 12)}`;
}

function batchName(number: number): string {
  return `${String(number).padStart(8, '0')}.batch`;
}

async function listMembers(vault: FileSystemDirectoryHandle): Promise<string[]> {
  const members: string[] = [];
  for await (const { kind, name } of vault.values()) {
    if (kind === 'directory' && MEMBER_NAME.test(name)) members.push(name);
  }
  return members.toSorted();
}

async function listNumbers(batches: FileSystemDirectoryHandle): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { name } of batches.values()) {
    const digits = BATCH_NAME.exec(name)?.[1];
    if (digits !== undefined) numbers.push(Number(digits));
  }
  return numbers.toSorted((a, b) => a - b);
}

async function readFile(batches: FileSystemDirectoryHandle, name: string): Promise<Uint8Array> {
  const file = await (await batches.getFileHandle(name)).getFile();
  return new Uint8Array(await file.arrayBuffer());
}

/** The browser writes beside it and puts it in its place at the end: there is never half a file. */
async function writeFile(
  batches: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const handle = await batches.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  await writable.write(Uint8Array.from(bytes));
  await writable.close();
}

const FAILURES: Readonly<Record<string, TransportFailure>> = {
  NotAllowedError: { kind: 'refused' },
  SecurityError: { kind: 'refused' },
  NoModificationAllowedError: { kind: 'refused' },
  NotFoundError: { kind: 'unreachable' },
  NotReadableError: { kind: 'unreachable' },
  InvalidStateError: { kind: 'unreachable' },
  AbortError: { kind: 'unreachable' },
  QuotaExceededError: { kind: 'full' },
};

/** The exceptions of the file system as the refusals that all places have. */
async function refusing<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    const failure = cause instanceof DOMException ? FAILURES[cause.name] : undefined;
    if (failure === undefined) throw cause;
    throw new TransportRefusal(failure);
  }
}
