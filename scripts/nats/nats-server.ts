import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { freePort } from './free-port.ts';

const CONFIG = new URL('../../deploy/nats.conf', import.meta.url);
const PLACES = ['nats-server', '/usr/sbin/nats-server', '/usr/local/bin/nats-server'];
const START_MS = 30_000;
const RETRY_MS = 50;
/** A server that is only just starting may take a connection or a wish and never answer. */
const ANSWER_MS = 2_000;

/** How to get a server where there is none. */
export const NO_SERVER =
  'There is no nats-server on this machine. On Debian: apt-get install nats-server. Elsewhere: https://docs.nats.io/running-a-nats-service/introduction/installation';

/** The program to start; undefined where there is none. */
export function findNatsServer(): string | undefined {
  return PLACES.find((place) => spawnSync(place, ['--version']).status === 0);
}

export interface NatsServerOptions {
  readonly program: string;
  /** Where the stream and the configuration are kept. */
  readonly folder: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly webSocketPort: number;
}

export interface NatsServer {
  readonly port: number;
  readonly webSocketPort: number;
  readonly process: ChildProcess;
  /** With all rights in the account of the learners. */
  readonly keeper: () => Promise<NatsConnection>;
  /** Ends it as a power cut does, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts a server with deploy/nats.conf and makes the stream of shard 0 where there is none. */
export async function startNatsServer(options: NatsServerOptions): Promise<NatsServer> {
  const [port, webSocketPort] = await Promise.all([
    options.port || freePort(),
    options.webSocketPort || freePort(),
  ]);
  mkdirSync(options.folder, { recursive: true });
  const config = join(options.folder, 'nats.conf');
  writeFileSync(config, configFor(options.folder, port, webSocketPort));
  const child = spawn(options.program, ['-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-4_000);
  });
  const keeper = (): Promise<NatsConnection> =>
    connect({
      servers: `127.0.0.1:${port}`,
      user: 'keeper',
      pass: 'keeper',
      reconnect: false,
      timeout: ANSWER_MS,
    });
  await untilReady(keeper, () => said);
  return {
    port,
    webSocketPort,
    process: child,
    keeper,
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

/** The stream of one shard, as docs/sync.md has it for one server. */
export function streamConfig(shard: number) {
  return {
    name: `LOG${shard}`,
    subjects: [`log.${shard}.*.*`],
    storage: 'file',
    retention: 'limits',
    discard: 'new',
    allow_direct: true,
    deny_delete: true,
    deny_purge: true,
    max_msg_size: 2_000_000,
    num_replicas: 1,
  };
}

function configFor(folder: string, port: number, webSocketPort: number): string {
  return readFileSync(CONFIG, 'utf8')
    .replace('127.0.0.1:4222', `127.0.0.1:${port}`)
    .replace('127.0.0.1:4223', `127.0.0.1:${webSocketPort}`)
    .replace('./nats-data', join(folder, 'data'));
}

async function untilReady(keeper: () => Promise<NatsConnection>, said: () => string) {
  const end = Date.now() + START_MS;
  for (;;) {
    try {
      await makeStream(await keeper());
      return;
    } catch (cause) {
      if (Date.now() > end) throw new Error(`nats-server did not start:\n${said()}`, { cause });
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

async function makeStream(connection: NatsConnection): Promise<void> {
  try {
    const wish = JSON.stringify(streamConfig(0));
    await connection.request('$JS.API.STREAM.CREATE.LOG0', wish, { timeout: ANSWER_MS });
  } finally {
    await connection.close();
  }
}
