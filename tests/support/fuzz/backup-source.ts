import { strFromU8, strToU8 } from 'fflate';
import { addText } from '../../../src/storage/add-text.ts';
import { toAttachment } from '../../../src/storage/attachments/attachment.ts';
import { backupBlob } from '../../../src/storage/backup/backup-blob.ts';
import { changeOptions } from '../../../src/storage/options-repository.ts';
import { answerCard } from '../../../src/storage/review-log.ts';
import { addWordList } from '../../../src/storage/word-list-repository.ts';
import { backupOf, type OpenBackup, openBackup } from '../backup-lines.ts';
import { sampleDraft } from '../sample-draft.ts';
import { queueOf } from '../study-day.ts';
import { testCollection } from '../test-collection.ts';
import { tinyWav } from '../tiny-wav.ts';
import { valueOf } from '../value-of.ts';
import type { Dice } from './dice.ts';
import { HOSTILE } from './hostile-strings.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateText } from './mutate-text.ts';
import { mutateEntries, packEntries, type ZipEntry } from './mutate-zip.ts';

/** A sealed file of so few iterations that its key costs nothing. */
const QUICK = '"iterations":1';

interface SoundBackups {
  readonly open: OpenBackup;
  readonly sealed: Uint8Array;
}

let sound: Promise<SoundBackups> | undefined;

async function makeSound(): Promise<SoundBackups> {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(4)));
  const words = [{ word: 'river', level: 'A1' }, { word: 'wide' }];
  valueOf(await addWordList(c, { name: 'Mine', language: 'en', words }));
  valueOf(await changeOptions(c, { maximumIntervalDays: 365 }));
  for (let turn = 0; turn < 5; turn += 1) {
    const cardId = (await queueOf(c)).next?.card.id;
    if (cardId === undefined) throw new Error('nothing to answer');
    valueOf(await answerCard(c, { cardId, grade: 3, durationMs: 1_000 }));
    c.clock.advance(2_000);
  }
  for (const hertz of [440, 500]) {
    const row = await toAttachment(tinyWav(hertz, 0.01));
    if (row !== undefined) await c.db.attachments.put(row);
  }
  const sealed = await backupBlob(c, { passphrase: 'x' });
  return {
    open: await openBackup(await backupBlob(c)),
    sealed: new Uint8Array(await sealed.arrayBuffer()),
  };
}

export const soundBackups = (): Promise<SoundBackups> => (sound ??= makeSound());

/** A backup with something wrong: in its entries behind an honest checksum, in its files, its bytes, its seal. */
export async function backupSource(dice: Dice): Promise<Blob> {
  const { open, sealed } = await soundBackups();
  if (dice.chance(0.1)) return new Blob([mutatedSeal(sealed, dice)]);
  const edits = dice.chance(0.6) ? mutatedLines(open.edits, dice) : open.edits;
  const reviews = dice.chance(0.6) ? mutatedLines(open.reviews, dice) : open.reviews;
  const manifest = dice.chance(0.1) ? mutatedObject(open.manifest, dice) : open.manifest;
  const media = dice.chance(0.1) ? mutatedMedia(open.media ?? {}, dice) : (open.media ?? {});
  const file = backupOf(
    { manifest: manifest as OpenBackup['manifest'], edits, reviews, media },
    dice.chance(0.95),
  );
  if (dice.chance(0.75)) return file;
  if (dice.chance(0.5))
    return new Blob([mutateBytes(new Uint8Array(await file.arrayBuffer()), dice)]);
  const text = (lines: readonly string[]): Uint8Array =>
    strToU8(lines.map((l) => `${l}\n`).join(''));
  const entries: ZipEntry[] = [
    ['edits.jsonl', text(edits)],
    ['reviews.jsonl', text(reviews)],
    ...Object.entries(media),
    ['manifest.json', strToU8(JSON.stringify(manifest))],
  ];
  return new Blob([packEntries(mutateEntries(entries, dice), dice)]);
}

/** Recordings of which one is another, missing, or called by another name. */
function mutatedMedia(
  media: OpenBackup['media'] & object,
  dice: Dice,
): OpenBackup['media'] & object {
  const names = Object.keys(media);
  const [name, other] = [dice.pick(names), dice.pick(names)];
  const { [name]: bytes = new Uint8Array(), ...rest } = media;
  if (dice.chance(0.3)) return rest;
  if (dice.chance(0.5)) return { ...rest, [name]: mutateBytes(bytes, dice) };
  return {
    ...rest,
    [dice.pick([other, `media/${dice.pick(HOSTILE)}`, `media/../${name}`])]: bytes,
  };
}

function mutatedSeal(sealed: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  const end = sealed.indexOf(10);
  const header = strFromU8(sealed.subarray(0, end)).replace(/"iterations":\d+/, QUICK);
  const said = dice.chance(0.5) ? mutateText(header, dice) : header;
  // No stranger's file may ask for a key that takes minutes; here not even for seconds.
  const quick = said.replace(/"iterations":\s*\d{4,7}\b/g, QUICK);
  const bytes = new Uint8Array(
    Buffer.concat([strToU8(`${quick.replaceAll('\n', ' ')}\n`), sealed.subarray(end + 1)]),
  );
  return dice.chance(0.5) ? mutateBytes(bytes, dice) : bytes;
}

/** Lines of JSON of which a few say something odd, come twice, are missing or are no JSON. */
function mutatedLines(lines: readonly string[], dice: Dice): string[] {
  const mutated = [...lines];
  for (let turn = dice.below(3); turn > 0; turn -= 1) {
    const at = dice.below(mutated.length);
    const line = mutated[at] ?? '{}';
    const what = dice.below(20);
    if (what < 2) mutated.splice(at, 1);
    else if (what < 4) mutated.push(line);
    else if (what < 5) mutated[at] = mutateText(line, dice).replaceAll('\n', ' ');
    else mutated[at] = JSON.stringify(mutatedObject(parsed(line), dice));
  }
  return mutated;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}

const ODD_VALUES: readonly ((dice: Dice, old: unknown) => unknown)[] = [
  (dice) => dice.pick(HOSTILE),
  (dice) => dice.pick([-1, 0, 0.5, 2 ** 31, 2 ** 53 - 1, 1e300, -1e15, 8.64e15 + 1]),
  (dice) => dice.pick([null, true, [], {}, [[]], ['__proto__']]),
  (_dice, old) => (typeof old === 'number' ? old + 1 : [old]),
  (dice, old) => (typeof old === 'number' ? old * dice.pick([-1, 1e3, 1e6]) : old),
  () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  (_dice, old) => (typeof old === 'string' ? old.toUpperCase() : old),
  (_dice, old) => (typeof old === 'string' ? old.replace(/[0-9a-f]/g, 'f') : old),
  (dice, old) => (typeof old === 'string' ? old + dice.pick(HOSTILE) : old),
];
const ODD_KEYS = ['__proto__', 'constructor', 'toString', 'id', 'deleted', 'at', '\ud800', ''];

/** A copy in which one value, at any depth, is another, missing, or under a key that it should not have. */
function mutatedObject(value: unknown, dice: Dice): unknown {
  const copy: unknown = structuredClone(value);
  let holder = copy;
  for (;;) {
    if (typeof holder !== 'object' || holder === null) return copy;
    const keys = Object.keys(holder);
    if (keys.length === 0) return copy;
    const key = dice.pick(keys);
    const old: unknown = Reflect.get(holder, key);
    if (typeof old === 'object' && old !== null && dice.chance(0.8)) {
      holder = old;
      continue;
    }
    if (dice.chance(0.1)) Reflect.deleteProperty(holder, key);
    else
      setOwn(
        holder,
        dice.chance(0.9) ? key : dice.pick(ODD_KEYS),
        dice.pick(ODD_VALUES)(dice, old),
      );
    return copy;
  }
}

/** Also `__proto__` becomes a key like others, as in parsed JSON. */
function setOwn(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
