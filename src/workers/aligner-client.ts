import { proxy, transfer, wrap } from 'comlink';
import type { OnProgress } from '../domain/bitext/paired-sources.ts';
import type { BitextSource, ReadingWishes } from '../domain/bitext/read-source.ts';
import type { SentencePair } from '../domain/bitext/sentence-pair.ts';
import { MOST_BYTES } from '../domain/text/most-bytes.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Aligner, AlignFailure, WorkerBitext } from './aligner.contract.ts';
import address from './aligner.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** Something pasted or a file, as the page has it. */
export interface GivenSource {
  readonly content: string | Blob;
  /** HTML that came with a pasted text. */
  readonly markup?: string | undefined;
  readonly name?: string;
}

export interface AlignerClient {
  /** Reads the lexicon beforehand; says nothing of whether it could. */
  readonly warm: () => void;
  /** Resolves whatever happens: a worker that dies gives `aligner-crashed`. */
  readonly align: (
    sources: readonly GivenSource[],
    wishes?: ReadingWishes,
    onProgress?: OnProgress,
  ) => Promise<Result<WorkerBitext, AlignFailure>>;
  readonly realign: (
    pairs: readonly SentencePair[],
  ) => Promise<Result<SentencePair[], AlignFailure>>;
  /** Ends the thread; a running alignment is abandoned and never resolves. */
  readonly dispose: () => void;
}

type Crash = Result<never, AlignFailure>;

const crashed = (message: string): Crash => err({ kind: 'aligner-crashed', message });

export function startAligner(): AlignerClient {
  const worker = startWorker(address, 'aligner');
  const aligner = wrap<Aligner>(worker);
  const death = new Promise<Crash>((resolve) => {
    worker.addEventListener('error', (event) => resolve(crashed(event.message)));
    worker.addEventListener('messageerror', () => resolve(crashed('messageerror')));
  });
  const orCrash = async <Value>(
    work: Promise<Result<Value, AlignFailure>>,
  ): Promise<Result<Value, AlignFailure>> => {
    try {
      return await Promise.race([work, death]);
    } catch (cause) {
      return crashed(String(cause));
    }
  };
  return {
    warm: () => void aligner.warm().catch(() => undefined),
    async align(given, wishes = {}, onProgress = () => undefined) {
      const sources: BitextSource[] = [];
      for (const source of given) {
        const read = await readSource(source);
        if (!read.ok) return read;
        sources.push(read.value);
      }
      const buffers = sources.flatMap(({ content }) =>
        typeof content === 'string' ? [] : [content.buffer],
      );
      return orCrash(aligner.align(transfer(sources, buffers), wishes, proxy(onProgress)));
    },
    realign: (pairs) => orCrash(aligner.realign(pairs)),
    dispose: () => worker.terminate(),
  };
}

async function readSource({
  content,
  ...rest
}: GivenSource): Promise<Result<BitextSource, AlignFailure>> {
  if (typeof content === 'string') return ok({ ...rest, content });
  const bytes = await readBytes(content);
  return bytes.ok ? ok({ ...rest, content: bytes.value }) : bytes;
}

/** The bytes of a file; one that is too large is refused before it is read. */
async function readBytes(file: Blob): Promise<Result<Uint8Array<ArrayBuffer>, AlignFailure>> {
  if (file.size > MOST_BYTES) {
    return err({ kind: 'too-large', bytes: file.size, limit: MOST_BYTES });
  }
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return err({ kind: 'unreadable' });
  }
}
