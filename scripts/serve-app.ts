import { parseArgs } from 'node:util';
import { buildApp, DIST } from './build-app.ts';
import { type StaticServer, startStaticServer } from './static-server.ts';

const USAGE = 'npm start [-- --port 4173] [--host localhost]';

interface Place {
  readonly host: string;
  readonly port: number;
}

function readPlace(): Place {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: 'localhost' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port} is not a port (0 to 65535)`);
  }
  return { host: values.host, port };
}

/** At the wanted port, or at any free one if that is taken; says so then. */
async function serve({ host, port }: Place): Promise<StaticServer> {
  try {
    return await startStaticServer({ folder: DIST, host, port });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    console.log(`Port ${port} is taken by another program, so this is another one.`);
    return startStaticServer({ folder: DIST, host, port: 0 });
  }
}

async function main(): Promise<void> {
  const place = readPlace();
  console.log('Building ...');
  await buildApp();
  const server = await serve(place);
  console.log(`\nDuizhao 对照 is at ${server.address}\nPress Ctrl+C to stop.`);
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  console.error(`Usage: ${USAGE}`);
  process.exitCode = 1;
});
