import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type HeaderRule, headersFor, parseHeaderRules } from './header-rules.ts';
import { readStaticFiles, type StaticFile } from './static-files.ts';

export interface StaticServer {
  /** Where the app is, with a slash at the end. */
  readonly address: string;
  readonly port: number;
  /** Stops listening and drops open connections. */
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly folder: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

function requestedPath(request: IncomingMessage): string {
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${reason}\n`);
}

function answerWith(
  files: ReadonlyMap<string, StaticFile>,
  rules: readonly HeaderRule[],
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const path = requestedPath(request);
    for (const [name, value] of Object.entries(headersFor(rules, path))) {
      response.setHeader(name, value);
    }
    const { method } = request;
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Method not allowed');
    const file = files.get(path);
    if (file === undefined) return refuse(response, 404, 'Not found');
    response.setHeader('ETag', file.etag);
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.body.length });
    response.end(method === 'HEAD' ? undefined : file.body);
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Serves a built app with the headers of its own `_headers` file. All files are read once, at the
 * start: nothing outside the folder can be asked for, and a build that goes on meanwhile cannot mix
 * two versions. Rejects with the error of `listen`, such as EADDRINUSE.
 */
export async function startStaticServer(options: ServeOptions): Promise<StaticServer> {
  const { folder, host } = options;
  const rules = parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const server = createServer(answerWith(readStaticFiles(folder), rules));
  const port = await listen(server, host, options.port);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
