import { join } from 'node:path';
import { findNatsServer, NO_SERVER, startNatsServer } from './nats/nats-server.ts';

/** `npm run sync:server`: a server on this machine to try sync out with. */
async function main(): Promise<void> {
  const program = findNatsServer();
  if (program === undefined) {
    console.error(NO_SERVER);
    process.exitCode = 1;
    return;
  }
  const folder = join(import.meta.dirname, '..', 'node_modules', '.cache', 'duizhao', 'nats');
  const server = await startNatsServer({ program, folder, port: 4222, webSocketPort: 4223 });
  console.log(`Address   ws://127.0.0.1:${server.webSocketPort}`);
  console.log('Accounts  alice, bob; each with its name as the password');
  console.log(`Kept in   ${folder}`);
  console.log('Ctrl+C ends it; what was synced is there the next time.');
  server.process.once('exit', (code) => {
    process.exitCode = code ?? 0;
  });
  process.once('SIGINT', () => server.process.kill('SIGTERM'));
}

await main();
