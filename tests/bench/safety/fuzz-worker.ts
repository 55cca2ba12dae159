import { Lost } from '../../support/fuzz/expect-same-collection.ts';
import { fuzzCase } from '../../support/fuzz/fuzz-case.ts';

/** Cases of one reader, one seed after the other. */
export interface FuzzPart {
  readonly reader: string;
  readonly firstSeed: number;
  readonly count: number;
}

export interface FuzzEnds {
  read: number;
  refused: number;
  /** Among the failures. */
  lost: number;
  readonly failures: string[];
}

async function runPart({ reader, firstSeed, count }: FuzzPart): Promise<FuzzEnds> {
  const ends: FuzzEnds = { read: 0, refused: 0, lost: 0, failures: [] };
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    try {
      ends[await fuzzCase(reader, seed)] += 1;
    } catch (cause) {
      if (cause instanceof Lost) ends.lost += 1;
      const said = cause instanceof Error ? cause.stack : String(cause);
      ends.failures.push(`'${reader}' ${seed}: ${said}`);
    }
  }
  return ends;
}

/** Of another process: parts until it hangs up. Alone: `npx tsx tests/bench/safety/fuzz-worker.ts READER SEED`. */
if (process.send === undefined) {
  const [reader = '', seed] = process.argv.slice(2);
  console.log(await runPart({ reader, firstSeed: Number(seed), count: 1 }));
} else {
  process.on('message', (part: FuzzPart) => {
    void runPart(part).then((ends) => process.send?.(ends));
  });
}
