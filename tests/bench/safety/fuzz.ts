import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { SHARES } from '../../support/fuzz/fuzz-case.ts';
import { type Figure, figure } from '../figure.ts';
import type { FuzzEnds, FuzzPart } from './fuzz-worker.ts';

const CASES = Number(process.env['BENCH_FUZZ'] ?? 100_000);
const SEED = Number(process.env['BENCH_SEED'] ?? Date.now() % 1_000_000_000);
const AT_ONCE = 200;
/** Far longer than a part takes: what runs longer does not end. */
const HANGS_AFTER_MS = 300_000;

/** Reads hostile files in a process for each core, and prints what became of them. */
export async function fuzzFigures(print: (figure: Figure) => void): Promise<void> {
  const parts = [...SHARES].flatMap(([reader, share]) => partsOf(reader, (CASES * share) / 1_000));
  const ends = new Map(Array.from(SHARES.keys(), (reader) => [reader, noEnds()]));
  const work = async (): Promise<void> => {
    const worker = startWorker();
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
      add(ends.get(part.reader), await runIn(worker, part));
    }
    worker.kill();
  };
  console.error(`fuzz: first seed ${SEED} (BENCH_SEED)`);
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const all = noEnds();
  for (const [reader, ended] of ends) {
    const count = ended.read + ended.refused + ended.failures.length;
    print(figure(`hostile files, ${reader}: read`, count, ended.read));
    print(figure(`hostile files, ${reader}: refused with a sentence`, count, ended.refused));
    add(all, ended);
  }
  for (const failure of all.failures) console.error(failure);
  const total = all.read + all.refused + all.failures.length;
  print(figure('hostile files: cases', total, total));
  print(figure('hostile files: failures', total, all.failures.length, null, 0));
  print(figure('hostile files: collections that lost something', total, all.lost, null, 0));
}

function partsOf(reader: string, cases: number): FuzzPart[] {
  const all = Math.ceil(cases);
  return Array.from({ length: Math.ceil(all / AT_ONCE) }, (_, at) => ({
    reader,
    firstSeed: SEED + at * AT_ONCE,
    count: Math.min(AT_ONCE, all - at * AT_ONCE),
  }));
}

const startWorker = (): ChildProcess =>
  fork(join(import.meta.dirname, 'fuzz-worker.ts'), { execArgv: ['--import', 'tsx'] });

/** @throws where the process dies or does not answer: the part is named, and its cases can be run alone */
async function runIn(worker: ChildProcess, part: FuzzPart): Promise<FuzzEnds> {
  const stop = new AbortController();
  const hung = setTimeout(() => worker.kill(), HANGS_AFTER_MS);
  const died = once(worker, 'exit', { signal: stop.signal }).then(() => {
    throw new Error(`fuzz: no end of ${JSON.stringify(part)}`);
  });
  worker.send(part);
  try {
    const answer = once(worker, 'message', { signal: stop.signal });
    const [ends] = (await Promise.race([answer, died])) as [FuzzEnds];
    return ends;
  } finally {
    clearTimeout(hung);
    died.catch(() => undefined);
    stop.abort();
  }
}

const noEnds = (): FuzzEnds => ({ read: 0, refused: 0, lost: 0, failures: [] });

function add(to: FuzzEnds | undefined, ends: FuzzEnds): void {
  if (to === undefined) throw new Error('fuzz: a part of no reader');
  to.read += ends.read;
  to.refused += ends.refused;
  to.lost += ends.lost;
  to.failures.push(...ends.failures);
}
