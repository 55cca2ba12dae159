import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { freePort } from '../../scripts/nats/free-port.ts';
import { streamConfig } from '../../scripts/nats/nats-server.ts';

const EXAMPLE = new URL('../../deploy/sync/', import.meta.url);
const READY_MS = 20_000;
const RETRY_MS = 100;
const NODES = [1, 2, 3];

interface Node {
  readonly process: ChildProcess;
  readonly port: number;
}

/** The three servers of deploy/sync on this machine, each with ports of its own. */
export class NatsCluster {
  readonly #folder = mkdtempSync(join(tmpdir(), 'duizhao-cluster-'));
  readonly #nodes: Node[] = [];

  /** Starts all three and makes the stream of shard 0 on each of them. */
  async start(program: string): Promise<void> {
    const ports = await Promise.all(NODES.map(() => Promise.all(NODES.map(() => freePort()))));
    const routes = Object.fromEntries(
      ports.map(([, , route], at) => [
        `DUIZHAO_ROUTE_${at + 1}`,
        `nats-route://127.0.0.1:${route}`,
      ]),
    );
    for (const [at, [port = 0, webSocket = 0, route = 0]] of ports.entries()) {
      const folder = join(this.#folder, String(at));
      mkdirSync(folder);
      writeFileSync(join(folder, 'accounts.conf'), readFileSync(new URL('accounts.conf', EXAMPLE)));
      writeFileSync(join(folder, 'node.conf'), configFor(port, webSocket, route));
      const env = {
        ...process.env,
        ...routes,
        DUIZHAO_NODE: `duizhao-${at + 1}`,
        DUIZHAO_HOST: '127.0.0.1',
        DUIZHAO_STORE: join(folder, 'data'),
      };
      const child = spawn(program, ['-c', join(folder, 'node.conf')], { env, stdio: 'ignore' });
      this.#nodes.push({ process: child, port });
    }
    await this.#makeStream();
  }

  connectTo(node: number, user: string, inboxPrefix = '_INBOX'): Promise<NatsConnection> {
    const servers = `127.0.0.1:${this.#nodes[node]?.port}`;
    const pass = `change-me-${user}`;
    return connect({ servers, user, pass, inboxPrefix, reconnect: false });
  }

  /** Which of the three leads the stream: 0, 1 or 2. */
  async leader(node: number): Promise<number> {
    const keeper = await this.connectTo(node, 'keeper');
    const answer = await keeper.request('$JS.API.STREAM.INFO.LOG0', '', { timeout: READY_MS });
    await keeper.close();
    const { cluster } = answer.json<{ cluster?: { leader?: string } }>();
    return Number(cluster?.leader?.at(-1)) - 1;
  }

  kill(node: number): Promise<void> {
    const child = this.#nodes[node]?.process;
    return new Promise((resolve) => {
      if (child === undefined || child.signalCode !== null) resolve();
      else {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }
    });
  }

  async stop(): Promise<void> {
    for (const node of this.#nodes.keys()) await this.kill(node);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Once the three have chosen who leads. */
  async #makeStream(): Promise<void> {
    const end = Date.now() + READY_MS;
    const wish = JSON.stringify({ ...streamConfig(0), num_replicas: NODES.length });
    for (;;) {
      try {
        const keeper = await this.connectTo(0, 'keeper');
        const answer = await keeper.request('$JS.API.STREAM.CREATE.LOG0', wish, { timeout: 3_000 });
        await keeper.close();
        const { error } = answer.json<{ error?: { description?: string } }>();
        if (error === undefined) return;
        throw new Error(error.description);
      } catch (cause) {
        if (Date.now() > end) throw new Error('NatsCluster: not ready', { cause });
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  }
}

/** The example with other ports; Debian's server does not know `sync_interval`. */
function configFor(port: number, webSocket: number, route: number): string {
  return readFileSync(new URL('node.conf', EXAMPLE), 'utf8')
    .replace('port: 4222', `port: ${port}`)
    .replace('port: 4223', `port: ${webSocket}`)
    .replace('port: 6222', `port: ${route}`)
    .replace('http: 8222', '')
    .replace('sync_interval: always', '');
}
