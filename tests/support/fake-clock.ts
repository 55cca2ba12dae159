import type { EpochMs } from '../../src/shared/time.ts';

/** A clock that stands still until it is moved. */
export class FakeClock {
  #at: number;
  /** Minutes to add to UTC. */
  utcOffset = 0;

  constructor(at: number = Date.UTC(2026, 0, 5, 9)) {
    this.#at = at;
  }

  readonly now = (): EpochMs => this.#at as EpochMs;

  /** Forward, or back where negative. */
  advance(ms: number): void {
    this.#at += ms;
  }
}
