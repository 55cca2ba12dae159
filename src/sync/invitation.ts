import { err, ok, type Result } from '../shared/result.ts';
import { readServerPlace } from './server-address.ts';

/** What a further device must know: the phrase and, of a server, where it is. The password is not among it. */
export interface Invitation {
  /** The 128 bits of the recovery phrase. */
  readonly secret: Uint8Array;
  /** Undefined where the devices meet in a folder. */
  readonly server?: InvitedServer | undefined;
}

export interface InvitedServer {
  readonly address: string;
  /** `name`, or `name@3` for the fourth stream. */
  readonly account: string;
}

/** Cut off, mistyped, or made by something else. */
export interface InvitationFault {
  readonly kind: 'malformed';
}

const VERSION = 1;
const SECRET_BYTES = 16;
const CHECK_BYTES = 4;
const SHORTEST = 1 + SECRET_BYTES + CHECK_BYTES;
const LONGEST = 2_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * An invitation in letters that an address may have: version, secret, address and account on two lines, and
 * the first four bytes of the SHA-256 of all that.
 */
export async function encodeInvitation({ secret, server }: Invitation): Promise<string> {
  const place = server === undefined ? '' : `${server.address}\n${server.account}`;
  const told = Uint8Array.from([VERSION, ...secret, ...encoder.encode(place)]);
  return toBase64Url(Uint8Array.from([...told, ...(await checkOf(told))]));
}

export async function readInvitation(text: string): Promise<Result<Invitation, InvitationFault>> {
  const malformed = err({ kind: 'malformed' } as const);
  const bytes = fromBase64Url(text);
  if (bytes === undefined || bytes.length < SHORTEST || bytes[0] !== VERSION) return malformed;
  const told = bytes.subarray(0, -CHECK_BYTES);
  const check = await checkOf(told);
  if (!check.every((byte, index) => byte === bytes[told.length + index])) return malformed;
  const secret = Uint8Array.from(told.subarray(1, 1 + SECRET_BYTES));
  const place = told.subarray(1 + SECRET_BYTES);
  if (place.length === 0) return ok({ secret });
  const server = readServer(place);
  return server === undefined ? malformed : ok({ secret, server });
}

function readServer(bytes: Uint8Array): InvitedServer | undefined {
  try {
    const [address = '', account = '', ...more] = decoder.decode(bytes).split('\n');
    const isServer = more.length === 0 && readServerPlace(address, account, '').ok;
    return isServer ? { address, account } : undefined;
  } catch {
    return undefined;
  }
}

async function checkOf(bytes: Uint8Array): Promise<Uint8Array> {
  const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return new Uint8Array(hash).subarray(0, CHECK_BYTES);
}

function toBase64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array | undefined {
  if (text.length > LONGEST || !/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(plain, (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
