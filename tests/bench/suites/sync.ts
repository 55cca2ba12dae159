import { readFileSync } from 'node:fs';
import { connect } from '@nats-io/transport-node';
import { findNatsServer, type NatsServer, NO_SERVER } from '../../../scripts/nats/nats-server.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { projectionDigest } from '../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import type { BatchLog } from '../../../src/sync/batch-log.ts';
import { natsLog } from '../../../src/sync/nats-log.ts';
import { inboxOf } from '../../../src/sync/nats-who.ts';
import { addLongLog } from '../../support/long-log.ts';
import { MemoryServer, memoryLog } from '../../support/memory-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { memberOf, type SyncDevice, syncDevice, syncWith } from '../../support/sync-device.ts';
import { valueOf } from '../../support/value-of.ts';
import { BenchServer } from '../bench-server.ts';
import { type Figure, figure } from '../figure.ts';
import { livedFigures } from './sync-lived.ts';
import { syncPages } from './sync-pages.ts';

type Print = (figure: Figure) => void;

const REVIEWS = Number(process.env['BENCH_SYNC_REVIEWS'] ?? 100_000);
const PAIRS = 2_000;
/** As many pairs as a shelf of books has. */
const LONG_PAIRS = 10_000;
const A_DAY = 200;
const USERS = 1_000;
const AT_ONCE = 50;

/**
 * Everything of sync: two browsers, then two devices in this process, then many learners. `BENCH_SYNC` names one
 * of `pages`, `long`, `lived`, `unbundled`, `devices` and `users`; `BENCH_SYNC_REVIEWS` another number of reviews than 100,000.
 */
export async function syncSuite(print: Print): Promise<void> {
  const program = findNatsServer();
  if (program === undefined) throw new Error(NO_SERVER);
  const only = process.env['BENCH_SYNC'];
  for (const [name, part] of Object.entries(PARTS)) {
    if (only !== undefined && only !== name) continue;
    const server = await BenchServer.start(program);
    await part(print, server);
    await server.stop();
  }
}

const PARTS = {
  pages: (print: Print, server: BenchServer) =>
    syncPages(print, server, { reviews: REVIEWS, pairs: PAIRS }),
  long: (print: Print, server: BenchServer) =>
    syncPages((one) => print({ ...one, name: `${one.name}, with ${LONG_PAIRS} pairs` }), server, {
      reviews: REVIEWS,
      pairs: LONG_PAIRS,
    }),
  lived: (print: Print, server: BenchServer) => livedFigures(print, server, REVIEWS, true),
  unbundled: (print: Print, server: BenchServer) => livedFigures(print, server, REVIEWS, false),
  devices: twoDevices,
  users: manyUsers,
};

/**
 * Sync over a real server on this machine, over TCP, with the databases in this process's memory: what a
 * browser's IndexedDB and WebSocket add is not in the times.
 */
async function twoDevices(print: Print, server: BenchServer): Promise<void> {
  const [one, other] = [await syncDevice('one'), await syncDevice('other')];
  valueOf(await addText(one, sampleDraft(PAIRS)));
  await addLongLog(one, REVIEWS);
  valueOf(await rebuildProjections(one));

  const upload = await timed(async () => {
    const log = await logOf(server.now());
    let left = REVIEWS / 2_000;
    const killing: BatchLog = {
      ...log,
      append: (...batch) => {
        left -= 1;
        if (left === 0) void server.now().kill();
        return log.append(...batch);
      },
    };
    await syncWith(one, killing);
    await server.restart();
    await sync(one, server);
  });
  const { frozen } = await memberOf(one);
  const sent = await one.sync.sent.toArray();
  const bytes = sent.reduce((sum, batch) => sum + batch.bytes.length, 0);
  print(figure('bytes a review on the wire, texts included', REVIEWS, bytes / REVIEWS, null, 45));
  print(figure('upload through a kill of the server, ms', REVIEWS, upload, null, 10_000));
  const transport = await timed(async () => {
    const log = await logOf(server.now());
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
}

/** A batch of a day each, many at once. */
async function manyUsers(print: Print, server: BenchServer): Promise<void> {
  const batch = await aDay();
  const users = Array.from({ length: USERS }, (_, index) => index.toString(16).padStart(32, '0'));
  const logs = await Promise.all(Array.from({ length: AT_ONCE }, () => logOf(server.now())));
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
  const status = readFileSync(`/proc/${server.now().process.pid}/status`, 'utf8');
  const peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  print(figure("users' days stored a second", USERS, (USERS / ms) * 1_000));
  print(figure('memory of the server at most, MiB', USERS, peak));
  await Promise.all(logs.map((log) => log.close()));
}

/** The sealed batch of a day's answers. */
async function aDay(): Promise<Uint8Array> {
  const server = new MemoryServer();
  const device = await syncDevice('day');
  valueOf(await addText(device, sampleDraft(PAIRS)));
  valueOf(await syncWith(device, memoryLog(server)));
  await addLongLog(device, A_DAY);
  valueOf(await syncWith(device, memoryLog(server)));
  const batch = server.kept.at(-1);
  if (batch === undefined) throw new Error('aDay: nothing was sent');
  return batch.bytes;
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

async function sync(device: SyncDevice, server: BenchServer): Promise<void> {
  const log = await logOf(server.now());
  valueOf(await syncWith(device, log));
  await log.close();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
