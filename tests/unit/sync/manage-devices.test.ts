import { describe, expect, it } from 'vitest';
import { memberName } from '../../../src/domain/sync/member.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { projectionDigest } from '../../../src/storage/projection-digest.ts';
import { statementsOf } from '../../../src/storage/sync/sync-state.ts';
import { removeMember, renameMember } from '../../../src/sync/manage-devices.ts';
import { MemoryServer, memoryLog } from '../../support/memory-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { memberOf, type SyncDevice, syncDevice, syncWith } from '../../support/sync-device.ts';
import { valueOf } from '../../support/value-of.ts';

interface Group {
  readonly server: MemoryServer;
  readonly one: SyncDevice;
  readonly other: SyncDevice;
  readonly third: SyncDevice;
}

/** Three devices that know of each other; the third brought one text. */
async function group(): Promise<Group> {
  const server = new MemoryServer();
  const one = await syncDevice('one');
  const other = await syncDevice('other');
  const third = await syncDevice('third');
  valueOf(await addText(third, sampleDraft(2)));
  for (const device of [third, one, other, third, one]) {
    valueOf(await syncWith(device, memoryLog(server)));
  }
  return { server, one, other, third };
}

async function nameAt(device: SyncDevice, of: SyncDevice) {
  const state = await memberOf(device);
  const { member, name } = await memberOf(of);
  const self = { [state.member]: { name: state.name } };
  expect(name).toBeTruthy();
  return memberName({ ...state.members, ...self }, statementsOf(state), member);
}

const textsOf = ({ db }: SyncDevice) => db.texts.count();

describe('the devices of a collection', () => {
  it('say how many entries each has brought', async () => {
    const { one, third } = await group();
    const { members } = await memberOf(one);
    expect(members[(await memberOf(third)).member]?.entries).toBe(2);
  });

  it('take on the name that one was given on another, there too', async () => {
    const { server, one, other, third } = await group();
    const { member } = await memberOf(third);
    await renameMember(one, one.sync, member, 'Grandmother’s phone');
    for (const device of [one, other, third]) valueOf(await syncWith(device, memoryLog(server)));
    for (const device of [one, other, third]) {
      expect(await nameAt(device, third)).toBe('Grandmother’s phone');
    }
    await renameMember(third, third.sync, member, 'Phone');
    for (const device of [third, one]) valueOf(await syncWith(device, memoryLog(server)));
    expect(await nameAt(one, third)).toBe('Phone');
  });
});

describe('a device that was removed', () => {
  it('keeps what it brought on the others; what it brings later is refused and told', async () => {
    const { server, one, other, third } = await group();
    const { member } = await memberOf(third);
    await removeMember(one, one.sync, member);
    valueOf(await syncWith(one, memoryLog(server)));
    // As a copy of the program would that does not care.
    const careless = await memberOf(third);
    valueOf(await addText(third, sampleDraft(1)));
    const deaf = { ...memoryLog(server), readFrom: async function* nothing() {} };
    valueOf(await syncWith(third, deaf));
    for (const device of [other, one, other]) {
      const report = valueOf(await syncWith(device, memoryLog(server)));
      expect(report.faults).toEqual({});
      expect(report.troubles).toEqual([]);
    }
    for (const device of [one, other]) {
      expect(await textsOf(device)).toBe(1);
      expect((await memberOf(device)).refused).toEqual({ [member]: careless.frozen.number + 1 });
    }
    // Read up to the end: what was refused does not hold the others' batches up.
    const { positions } = await memberOf(one);
    expect(positions['stream']).toBe(server.kept.length);
  });

  it('hears of it, brings nothing more, and keeps its own', async () => {
    const { server, one, third } = await group();
    await removeMember(one, one.sync, (await memberOf(third)).member);
    valueOf(await syncWith(one, memoryLog(server)));
    valueOf(await addText(third, sampleDraft(1)));
    const before = server.kept.length;
    for (let turn = 0; turn < 2; turn += 1) {
      const failed = await syncWith(third, memoryLog(server));
      expect(failed).toEqual({ ok: false, error: { kind: 'removed', by: 'one' } });
    }
    expect(server.kept.length).toBe(before);
    expect(await textsOf(third)).toBe(2);
  });

  it('leaves all others the same, though one had taken over more of it than who removed it', async () => {
    const { server, one, other, third } = await group();
    valueOf(await addText(third, sampleDraft(1)));
    valueOf(await syncWith(third, memoryLog(server)));
    valueOf(await syncWith(other, memoryLog(server)));
    // One has not heard of the second text when it removes the device.
    await removeMember(one, one.sync, (await memberOf(third)).member);
    for (const device of [one, other, one, one, other]) {
      valueOf(await syncWith(device, memoryLog(server)));
    }
    expect(await textsOf(one)).toBe(2);
    expect(await projectionDigest(one.db)).toBe(await projectionDigest(other.db));
    expect((await memberOf(one)).refused).toEqual({});
  });
});
