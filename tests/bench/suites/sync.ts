import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@nats-io/transport-node';
import {
  findNatsServer,
  type NatsServer,
  NO_SERVER,
  startNatsServer,
} from '../../../scripts/nats/nats-server.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { projectionDigest } from '../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import type { BatchLog } from '../../../src/sync/batch-log.ts';
import { inboxOf, natsLog } from '../../../src/sync/nats-log.ts';
import { addLongLog } from '../../support/long-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { memberOf, type SyncDevice, syncDevice, syncWith } from '../../support/sync-device.ts';
import { valueOf } from '../../support/value-of.ts';
import { type Figure, figure } from '../figure.ts';

type Print = (figure: Figure) => void;

const REVIEWS = 100_000;
const PAIRS = 2_000;
const A_DAY = 200;
const USERS = 1_000;
const AT_ONCE = 50;

/**
 * Sync over a real server on this machine, over TCP, with the databases in this process's memory: what a
 * browser's IndexedDB and WebSocket add is not in the times.
 */
export async function syncSuite(print: Print): Promise<void> {
  const program = findNatsServer();
  if (program === undefined) throw new Error(NO_SERVER);
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-nats-bench-'));
  const start = (on = { port: 0, webSocketPort: 0 }): Promise<NatsServer> =>
    startNatsServer({ program, folder, ...on });
  let server = await start();
  const [one, other] = [await syncDevice('one'), await syncDevice('other')];
  valueOf(await addText(one, sampleDraft(PAIRS)));
  await addLongLog(one, REVIEWS);
  valueOf(await rebuildProjections(one));

  const upload = await timed(async () => {
    const log = await logOf(server);
    let left = REVIEWS / 2_000;
    const killing: BatchLog = {
      ...log,
      append: (...batch) => {
        left -= 1;
        if (left === 0) void server.kill();
        return log.append(...batch);
      },
    };
    await syncWith(one, killing);
    server = await start(server);
    await sync(one, server);
  });
  const { frozen } = await memberOf(one);
  const sent = await one.sync.sent.toArray();
  const bytes = sent.reduce((sum, batch) => sum + batch.bytes.length, 0);
  print(figure('bytes a review on the wire, texts included', REVIEWS, bytes / REVIEWS, null, 45));
  print(figure('upload through a kill of the server, ms', REVIEWS, upload, null, 10_000));
  const transport = await timed(async () => {
    const log = await logOf(server);
    for await (const batch of log.readFrom({})) if (batch.bytes.length === 0) break;
    await log.close();
  });
  print(figure('download, the transport alone, ms', frozen.number, transport));
  const download = await timed(() => sync(other, server));
  print(figure('first download, opened, stored and projected, ms', REVIEWS, download, null, 5_000));
  if ((await projectionDigest(one.db)) !== (await projectionDigest(other.db))) {
    throw new Error('sync: the devices differ');
  }
  await addLongLog(one, A_DAY);
  valueOf(await rebuildProjections(one));
  const day = await timed(async () => {
    await sync(one, server);
    await sync(other, server);
  });
  print(figure("a day's answers, sent and taken over, ms", A_DAY, day, null, 1_000));
  await manyUsers(print, server, sent.at(-1)?.bytes.subarray(0, A_DAY * 30) ?? new Uint8Array(0));
  await server.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** A batch of a day each, many at once. */
async function manyUsers(print: Print, server: NatsServer, batch: Uint8Array): Promise<void> {
  const users = Array.from({ length: USERS }, (_, index) => index.toString(16).padStart(32, '0'));
  const logs = await Promise.all(Array.from({ length: AT_ONCE }, () => logOf(server)));
  const ms = await timed(() =>
    Promise.all(
      logs.map(async (log, place) => {
        for (let user = place; user < USERS; user += AT_ONCE) {
          await log.append(users[user] ?? '', 0, batch);
        }
      }),
    ),
  );
  const newest = USERS * 10;
  const readMs = await timed(() =>
    Promise.all(
      logs.map(async (log) => {
        for (let turn = 0; turn < USERS / AT_ONCE; turn += 1) {
          for await (const { bytes } of log.readFrom({ stream: newest })) void bytes;
        }
      }),
    ),
  );
  print(figure('readings that find nothing a second', USERS, (USERS / readMs) * 1_000));
  const status = readFileSync(`/proc/${server.process.pid}/status`, 'utf8');
  const peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  print(figure("users' days stored a second", USERS, (USERS / ms) * 1_000));
  print(figure('memory of the server at most, MiB', USERS, peak));
  await Promise.all(logs.map((log) => log.close()));
}

async function logOf({ port }: NatsServer): Promise<BatchLog> {
  const connection = await connect({
    servers: `127.0.0.1:${port}`,
    user: 'alice',
    pass: 'alice',
    inboxPrefix: inboxOf({ user: 'alice' }),
    reconnect: false,
  });
  return natsLog(connection, { user: 'alice', shard: 0 });
}

async function sync(device: SyncDevice, server: NatsServer): Promise<void> {
  const log = await logOf(server);
  valueOf(await syncWith(device, log));
  await log.close();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
