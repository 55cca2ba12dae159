import { PAIRS, type Seen, type Told } from './told.ts';

interface Written {
  readonly en: string;
  /** What was being written when the browser was killed: it may have come through. */
  readonly pending?: string;
}

type Restoring = Extract<Told, { kind: 'restoring' | 'restored' }>;

/** Keeps what a browser told before it was killed, and compares it with what the next one finds. */
export class Ledger {
  /** Entries that must be there. */
  #entries = new Set<string>();
  #titles = new Map<string, 'importing' | 'imported'>();
  #english = new Map<string, Written>();
  #restoring: Restoring | undefined;

  /** Answers that were told as saved. */
  saved = 0;

  tell(told: Told): void {
    switch (told.kind) {
      case 'begun':
        return;
      case 'answered':
        this.saved += 1;
        this.#entries.add(told.id);
        return;
      case 'importing':
      case 'imported':
        this.#titles.set(told.title, told.kind);
        return;
      case 'writing': {
        const before = this.#english.get(told.noteId);
        this.#english.set(told.noteId, { en: before?.en ?? '', pending: told.en });
        return;
      }
      case 'written':
        this.#english.set(told.noteId, { en: told.en });
        return;
      default:
        this.#restoring = told;
    }
  }

  /** What is lost, torn or odd, a sentence each; afterwards it expects what was seen. */
  settle(seen: Seen): string[] {
    const present = new Set(seen.entries);
    return [
      ...seen.oddities,
      ...this.#settleRestore(present),
      ...this.#settleEntries(present),
      ...this.#settleTexts(seen),
      ...this.#settleEnglish(seen),
    ];
  }

  #settleRestore(present: ReadonlySet<string>): string[] {
    const restoring = this.#restoring;
    this.#restoring = undefined;
    if (restoring === undefined) return [];
    const { kind, mode, ids } = restoring;
    const found = ids.filter((id) => present.has(id)).length;
    if (found === 0 && kind === 'restoring') return [];
    if (found < ids.length) return [`${found} of ${ids.length} entries of a backup are there`];
    if (mode === 'replace') {
      if (present.size > ids.length) return ['a replaced collection has entries of before'];
      this.#entries = new Set();
      this.#titles = new Map();
      this.#english = new Map();
    }
    for (const id of ids) this.#entries.add(id);
    return [];
  }

  #settleEntries(present: ReadonlySet<string>): string[] {
    const lost = [...this.#entries].filter((id) => !present.has(id));
    return lost.length === 0 ? [] : [`${lost.length} saved entries are missing`];
  }

  #settleTexts({ texts }: Seen): string[] {
    const titles = new Set(texts.map(({ title }) => title));
    const missing = [...this.#titles].filter(
      ([title, state]) => state === 'imported' && !titles.has(title),
    );
    return [
      ...texts
        .filter(({ pairs }) => pairs !== PAIRS)
        .map(({ title, pairs }) => `"${title}" has ${pairs} of ${PAIRS} pairs`),
      ...missing.map(([title]) => `"${title}" is missing`),
    ];
  }

  #settleEnglish({ english }: Seen): string[] {
    const wrong: string[] = [];
    for (const [noteId, { en, pending }] of this.#english) {
      const now = english[noteId];
      if (now !== undefined && now === pending) this.#english.set(noteId, { en: now });
      // Of a pair that was never changed before, only what was being written is known.
      else if (en !== '' && now !== en) wrong.push(`a pair says "${now}" and not "${en}"`);
      else if (pending !== undefined) this.#english.delete(noteId);
    }
    return wrong;
  }
}
