import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findNatsServer, NO_SERVER, streamConfig } from '../../../scripts/nats/nats-server.ts';
import { keepsItsWord } from '../../../src/domain/sync/server-version.ts';

const DEPLOY = join(import.meta.dirname, '../../../deploy');
const read = (path: string): string => readFileSync(join(DEPLOY, path), 'utf8');

const program = findNatsServer();
if (program === undefined) console.error(`NOT TESTED: deploy/sync/node.conf. ${NO_SERVER}`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-deploy-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What follows a name in braces, up to the end of the braces. */
function blockOf(source: string, name: string): string {
  const from = source.indexOf(name);
  let depth = 0;
  for (let at = source.indexOf('{', from); at < source.length; at += 1) {
    depth += source[at] === '{' ? 1 : source[at] === '}' ? -1 : 0;
    if (depth === 0) return source.slice(from, at);
  }
  return '';
}

const subjectsOf = (source: string): string[] =>
  Array.from(source.matchAll(/"([$\w][^"\s]*\.[^"\s]+)"/g), ([, subject = '']) => subject);

describe('the examples for who hosts sync', () => {
  it('give a learner of the cluster the rights that were tested, and no others', () => {
    const tested = subjectsOf(blockOf(read('nats.conf'), 'user: alice'));
    expect(tested).toHaveLength(4);
    expect(subjectsOf(blockOf(read('sync/accounts.conf'), 'user: alice'))).toEqual(tested);
  });

  it.skipIf(program === undefined)('are read by a server', () => {
    for (const name of ['node.conf', 'accounts.conf']) {
      // Debian's server does not know this one, which each that may be used has.
      const source = read(`sync/${name}`).replace('sync_interval: always', '');
      writeFileSync(join(folder, name), source);
    }
    expect(read('sync/node.conf')).toContain('sync_interval: always');
    const env = environmentOf(read('sync/compose.yaml'));
    const done = spawnSync(program ?? '', ['-t', '-c', join(folder, 'node.conf')], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(done.stderr).toContain('is valid');
    const service = read('sync/nats.service');
    for (const name of Object.keys(env)) expect(service).toContain(`${name}=`);
  });

  it('name a server that keeps what it acknowledged', () => {
    const [, version = ''] = /image: nats:([\d.]+)/.exec(read('sync/compose.yaml')) ?? [];
    expect(keepsItsWord(version)).toBe(true);
  });

  it('make the stream that the tests use, keep it, thin what was kept, and bring it back', () => {
    const log = join(folder, 'asked');
    const nats = join(folder, 'nats');
    // Stands in for the program: writes down what it is asked, and makes what a backup makes.
    writeFileSync(
      nats,
      `#!/bin/sh
echo "$*" >> "${log}"
case "$2" in
  ls) printf 'LOG0\\nLOG1\\nOTHER\\n' ;;
  backup) mkdir "$4" && touch "$4/backup.json" ;;
esac
`,
    );
    chmodSync(nats, 0o755);
    const run = (...asked: string[]) =>
      spawnSync(join(DEPLOY, 'sync/stream.sh'), asked, {
        env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` },
        encoding: 'utf8',
      });
    const kept = join(folder, 'kept');
    for (let day = 1; day <= 20; day += 1) {
      mkdirSync(join(kept, `2025-01-${String(day).padStart(2, '0')}`), { recursive: true });
    }
    expect(run('make', '0').status).toBe(0);
    expect(run('backup', kept).status).toBe(0);
    expect(run('restore', join(kept, 'x'), 'LOG0').status).toBe(0);
    expect(run('purge').status).toBe(64);

    const [made = '', ...more] = readFileSync(log, 'utf8').trim().split('\n');
    const { name, subjects, storage, retention, discard, max_msg_size: size } = streamConfig(0);
    expect(made).toContain(`stream add ${name} --subjects ${subjects[0]} --storage ${storage}`);
    expect(made).toContain(`--retention ${retention} --discard ${discard} --allow-direct`);
    expect(made).toContain(`--deny-delete --deny-purge --max-msg-size ${size} --replicas 3`);
    expect(more.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'stream ls --names',
      'stream backup LOG0',
      'stream backup LOG1',
      `stream restore ${join(kept, 'x', 'LOG0')}`,
    ]);
    const days = readdirSync(kept).toSorted();
    expect(days).toHaveLength(14);
    expect(days[0]).toBe('2025-01-08');
    expect(readdirSync(join(kept, days.at(-1) ?? '')).toSorted()).toEqual(['LOG0', 'LOG1']);
  });
});

/** Of the first server, as the compose file sets it. */
function environmentOf(compose: string): Record<string, string> {
  const lines = [...compose.matchAll(/(DUIZHAO_\w+): ([^\s,}]+)/g)];
  const env: Record<string, string> = {};
  for (const [, name = '', value = ''] of lines) env[name] ??= value;
  for (const name of Object.keys(env)) if (/HOST_\d/.test(name)) delete env[name];
  return env;
}
