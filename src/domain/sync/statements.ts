/** That a device was taken off the list: what it brings after a batch is no longer taken over. */
export interface Removal {
  /** The member that said so. */
  readonly by: string;
  /** By that device's clock, epoch milliseconds. */
  readonly at: number;
  /** The last of the removed member's batches that counts. */
  readonly upTo: number;
}

/** That a member went on under another key, and no more comes under this one. */
export interface Move {
  readonly by: string;
  readonly at: number;
}

export interface GivenName {
  readonly name: string;
  readonly at: number;
}

/**
 * What the devices of a collection have told each other about themselves. Each batch carries all of it, so
 * that whichever of them is read last says everything.
 */
export interface Statements {
  readonly names: Readonly<Record<string, GivenName>>;
  readonly removed: Readonly<Record<string, Removal>>;
  readonly moved?: Move | undefined;
  /** The names of the collections that this one was under former keys; their batches may lie beside it. */
  readonly former: readonly string[];
}

export const NO_STATEMENTS: Statements = { names: {}, removed: {}, former: [] };

/** Both together; the same in whatever order, and however often, they come. */
export function mergeStatements(a: Statements, b: Statements): Statements {
  const moved = earlier(a.moved, b.moved);
  return {
    names: mergeRecords(a.names, b.names, later),
    removed: mergeRecords(a.removed, b.removed, joinRemovals),
    ...(moved !== undefined && { moved }),
    former: [...new Set([...a.former, ...b.former])].toSorted(),
  };
}

/** @param at now; a name that came from a clock ahead of this one is outdone nevertheless */
export function withName(all: Statements, member: string, name: string, at: number): Statements {
  const before = all.names[member]?.at ?? 0;
  const given = { name, at: Math.max(at, before + 1) };
  return { ...all, names: { ...all.names, [member]: given } };
}

export function withRemoval(all: Statements, member: string, removal: Removal): Statements {
  return mergeStatements(all, { ...NO_STATEMENTS, removed: { [member]: removal } });
}

/**
 * A removed member's batches count up to the last that any device had taken over when it heard of the
 * removal: so all of them end with the same entries.
 *
 * @param taken the newest batch of each member that was taken over here
 */
export function withTaken(
  all: Statements,
  taken: Readonly<Record<string, { readonly number: number }>>,
): Statements {
  const removed = Object.entries(all.removed).map(([member, removal]) => {
    const upTo = Math.max(removal.upTo, taken[member]?.number ?? 0);
    return [member, { ...removal, upTo }] as const;
  });
  return { ...all, removed: Object.fromEntries(removed) };
}

function mergeRecords<Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
  join: (one: Value, other: Value) => Value,
): Readonly<Record<string, Value>> {
  const merged: Record<string, Value> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const before = merged[key];
    merged[key] = before === undefined ? value : join(before, value);
  }
  return merged;
}

function later(one: GivenName, other: GivenName): GivenName {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.name >= other.name ? one : other;
}

function joinRemovals(one: Removal, other: Removal): Removal {
  return { ...(isEarlier(one, other) ? one : other), upTo: Math.max(one.upTo, other.upTo) };
}

function earlier(one: Move | undefined, other: Move | undefined): Move | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return isEarlier(one, other) ? one : other;
}

function isEarlier(one: Move, other: Move): boolean {
  return one.at === other.at ? one.by <= other.by : one.at < other.at;
}

/** Whether nobody has said anything. */
export function isSilent({ names, removed, moved, former }: Statements): boolean {
  const said = [...Object.keys(names), ...Object.keys(removed), ...former];
  return said.length === 0 && moved === undefined;
}
