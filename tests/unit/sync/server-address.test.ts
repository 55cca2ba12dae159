import { expect, it } from 'vitest';
import { readServerPlace } from '../../../src/sync/server-address.ts';

it.each([
  ['wss://sync.example.org', 'alice', 'wss://sync.example.org/', 'alice', 0],
  ['wss://example.org:4223/nats ', ' bob-2@17', 'wss://example.org:4223/nats', 'bob-2', 17],
  ['ws://localhost:4223', 'alice', 'ws://localhost:4223/', 'alice', 0],
  ['ws://127.0.0.1:9', 'a_b', 'ws://127.0.0.1:9/', 'a_b', 0],
])('reads %s and %s', (address, account, href, user, shard) => {
  expect(readServerPlace(address, account, 'x')).toEqual({
    ok: true,
    value: { kind: 'server', address: href, user, password: 'x', shard },
  });
});

it.each([
  ['sync.example.org', 'alice', 'no-address'],
  ['https://example.org', 'alice', 'no-address'],
  ['', 'alice', 'no-address'],
  ['ws://example.org', 'alice', 'no-tls'],
  ['ws://localhost.example.org', 'alice', 'no-tls'],
  ['wss://example.org', '', 'no-user'],
  ['wss://example.org', 'a.b', 'no-user'],
  ['wss://example.org', '*', 'no-user'],
  ['wss://example.org', 'alice@x', 'no-user'],
])('says of %s and %s: %s', (address, account, kind) => {
  expect(readServerPlace(address, account, 'x')).toEqual({ ok: false, error: { kind } });
});
