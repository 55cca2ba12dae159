import { readdirSync, readFileSync } from 'node:fs';

const SAMPLE_MS = 50;

interface ProcessFacts {
  readonly id: number;
  readonly parent: number;
  readonly isRenderer: boolean;
  readonly megabytes: number;
}

/** The most that the pages' processes of a browser hold together, looked at some times a second. */
export class MemoryWatch {
  readonly #profile: string;
  readonly #timer: NodeJS.Timeout;
  readonly #before: number;
  #most = 0;

  /** @param profile the folder that the browser was started with; other browsers' pages do not count */
  constructor(profile: string) {
    this.#profile = profile;
    this.#before = rendererMegabytes(profile);
    this.#timer = setInterval(() => this.#look(), SAMPLE_MS);
  }

  /** Megabytes: at most, and at the beginning. */
  stop(): { readonly most: number; readonly before: number } {
    clearInterval(this.#timer);
    this.#look();
    return { most: this.#most, before: this.#before };
  }

  #look(): void {
    this.#most = Math.max(this.#most, rendererMegabytes(this.#profile));
  }
}

/** Of all pages and their workers, by what the system says is in memory. */
function rendererMegabytes(profile: string): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => factsOf(id) ?? []);
  const browser = browserOf(profile);
  const parents = new Map(all.map(({ id, parent }) => [id, parent]));
  const isOurs = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      if (browser.has(at)) return true;
    }
    return false;
  };
  return all
    .filter(({ id, isRenderer }) => isRenderer && isOurs(id))
    .reduce((sum, { megabytes }) => sum + megabytes, 0);
}

function browserOf(profile: string): Set<number> {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Set(
    ids.filter((id) => commandOf(id).includes(`--user-data-dir=${profile}`)).map(Number),
  );
}

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    // It has ended since it was listed.
    return '';
  }
}

function factsOf(id: string): ProcessFacts | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return {
      id: Number(id),
      parent: Number(/PPid:\s+(\d+)/.exec(status)?.[1]),
      isRenderer: commandOf(id).includes('--type=renderer'),
      megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
    };
  } catch {
    return undefined;
  }
}
