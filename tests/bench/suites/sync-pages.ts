import type { Page } from '@playwright/test';
import type { NatsServer } from '../../../scripts/nats/nats-server.ts';
import type { SyncOutcome } from '../../../src/storage/sync/sync-outcome.ts';
import type { ServerPlace } from '../../../src/storage/sync/sync-state.ts';
import { type BenchApp, startBenchApp } from '../bench-app.ts';
import { type Figure, figure } from '../figure.ts';
import { MemoryWatch } from '../renderer-memory.ts';
import { recordLongTasks } from './page-clocks.ts';

type Print = (figure: Figure) => void;

/** A server that can be killed and comes back on the same ports. */
export interface ServerToKill {
  readonly now: () => NatsServer;
  readonly killAndRestart: () => Promise<void>;
  /** Batches that are stored. */
  readonly stored: () => Promise<number>;
}

interface Device {
  readonly app: BenchApp;
  /** The page that syncs, in the app's own worker. */
  readonly bench: Page;
  /** The app itself, looked at meanwhile. */
  readonly shown: Page;
}

const A_DAY = 200;
/** Of fewer there is no middle in which the server could be killed. */
const LEAST_TO_KILL = 10_000;
const GAP_BOUND_MS = 100;
const MEMORY_BOUND_MB = 150;
const SETTLES_MS = 1_500;

/** Two browsers with real IndexedDB over a real server: the app's own worker syncs while the app is on the screen. */
export async function syncPages(
  print: Print,
  server: ServerToKill,
  { reviews, pairs }: { readonly reviews: number; readonly pairs: number },
): Promise<void> {
  const one = await startDevice();
  const other = await startDevice();
  try {
    const rounds = Math.max(1, reviews / pairs);
    const size = { notes: pairs, texts: 20, reviews, rounds };
    await one.bench.evaluate((wanted) => window.bench.seed(wanted), size);
    await setUp(one, server, 'one');
    await setUp(other, server, 'other');
    await upload(print, one, server, reviews);
    await measured(print, other, 'first download in Chromium', reviews, 5_000, async () => {
      await syncWell(other);
    });
    await same(one, other);
    await day(print, one, other, reviews);
  } finally {
    await one.app.close();
    await other.app.close();
  }
}

/** A new device in a browser takes over what a server has. */
export async function firstDownload(
  print: Print,
  server: ServerToKill,
  { name, reviews }: { readonly name: string; readonly reviews: number },
): Promise<void> {
  const device = await startDevice();
  try {
    await setUp(device, server, 'new');
    await measured(
      print,
      device,
      `${name}: first download in Chromium`,
      reviews,
      5_000,
      async () => {
        await syncWell(device);
      },
    );
    print(figure(`${name}: the next sync, in Chromium, ms`, reviews, await syncWell(device)));
  } finally {
    await device.app.close();
  }
}

async function startDevice(): Promise<Device> {
  const app = await startBenchApp();
  const bench = await app.openBench();
  const shown = await app.openApp();
  await recordLongTasks(shown);
  return { app, bench, shown };
}

async function setUp({ bench, shown }: Device, server: ServerToKill, name: string): Promise<void> {
  const place: ServerPlace = {
    kind: 'server',
    address: `ws://127.0.0.1:${server.now().webSocketPort}`,
    user: 'alice',
    password: 'alice',
    shard: 0,
  };
  await bench.evaluate(([at, as]) => window.bench.setUpSync(at, as), [place, name] as const);
  // What the seeding left in memory is not the sync's.
  await bench.reload();
  await bench.waitForFunction(() => 'bench' in window);
  await shown.reload();
  await shown.bringToFront();
  await shown.waitForTimeout(SETTLES_MS);
}

async function upload(
  print: Print,
  device: Device,
  server: ServerToKill,
  reviews: number,
): Promise<void> {
  if (reviews < LEAST_TO_KILL) {
    print(figure('upload in Chromium, ms', reviews, await syncWell(device)));
    return;
  }
  const half = reviews / 2_000;
  await measured(print, device, 'upload in Chromium through a kill', reviews, 10_000, async () => {
    const first = syncIn(device);
    while ((await server.stored()) < half) await new Promise((resolve) => setTimeout(resolve, 20));
    await server.killAndRestart();
    const ended = await first;
    if (ended?.kind !== 'failed') throw new Error('bench: the kill came too late');
    await syncWell(device);
  });
}

async function day(print: Print, one: Device, other: Device, reviews: number): Promise<void> {
  await one.bench.evaluate((count) => window.bench.answerMany(count), A_DAY);
  await one.bench.waitForTimeout(SETTLES_MS);
  const send = await syncWell(one);
  const take = await syncWell(other);
  await same(one, other);
  print(figure("a day's answers in Chromium, sent, ms", reviews, send));
  print(figure("a day's answers in Chromium, taken over, ms", reviews, take));
  print(figure("a day's answers in Chromium, both, ms", reviews, send + take, null, 1_000));
  print(figure('a sync that finds nothing in Chromium, ms', reviews, await syncWell(other)));
}

/** Prints how long it took, the longest task of the app's page meanwhile, and what memory it took beyond before. */
async function measured(
  print: Print,
  { app, shown }: Device,
  name: string,
  reviews: number,
  bound: number,
  work: () => Promise<void>,
): Promise<void> {
  await shown.evaluate(() => window.longTasks.splice(0));
  const memory = new MemoryWatch(app.profile);
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  const { most, before } = memory.stop();
  await shown.waitForTimeout(SETTLES_MS);
  const longest = await shown.evaluate(() => Math.max(0, ...window.longTasks));
  print(figure(`${name}, ms`, reviews, ms, null, reviews > 100_000 ? undefined : bound));
  print(figure(`${name}: longest task of the page, ms`, reviews, longest, null, GAP_BOUND_MS));
  const memoryBound = reviews > 100_000 ? undefined : MEMORY_BOUND_MB;
  print(figure(`${name}: memory beyond before, MB`, reviews, most - before, null, memoryBound));
}

async function syncIn({ bench }: Device): Promise<SyncOutcome | undefined> {
  return (await bench.evaluate(() => window.bench.syncOnce())).latest;
}

/** @returns milliseconds */
async function syncWell({ bench }: Device): Promise<number> {
  const { ms, latest } = await bench.evaluate(() => window.bench.syncOnce());
  const isWell = latest?.kind === 'done' && Object.keys(latest.faults).length === 0;
  if (!isWell) throw new Error(`bench: the sync ended with ${JSON.stringify(latest)}`);
  return ms;
}

async function same(one: Device, other: Device): Promise<void> {
  const [a, b] = await Promise.all(
    [one, other].map(({ bench }) => bench.evaluate(() => window.bench.digest())),
  );
  if (a !== b) throw new Error('bench: the devices differ');
}
