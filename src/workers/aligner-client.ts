import { proxy, transfer, wrap } from 'comlink';
import type { OnProgress, ReadingWishes } from '../domain/bitext/read-bilingual-text.ts';
import { MOST_BYTES } from '../domain/text/decode-text.ts';
import { err, type Result } from '../shared/result.ts';
import type { AlignedBitext, Aligner, AlignFailure } from './aligner.contract.ts';
import address from './aligner.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

export interface AlignerClient {
  /** Resolves whatever happens: a worker that dies gives `aligner-crashed`. */
  readonly align: (
    source: string | Blob,
    wishes?: ReadingWishes,
    onProgress?: OnProgress,
  ) => Promise<Result<AlignedBitext, AlignFailure>>;
  /** Ends the thread; a running alignment is abandoned and never resolves. */
  readonly dispose: () => void;
}

type Outcome = Result<AlignedBitext, AlignFailure>;

const crashed = (message: string): Outcome => err({ kind: 'aligner-crashed', message });

export function startAligner(): AlignerClient {
  const worker = startWorker(address, 'aligner');
  const aligner = wrap<Aligner>(worker);
  const death = new Promise<Outcome>((resolve) => {
    worker.addEventListener('error', (event) => resolve(crashed(event.message)));
    worker.addEventListener('messageerror', () => resolve(crashed('messageerror')));
  });
  const align = async (
    source: string | Blob,
    wishes: ReadingWishes = {},
    onProgress: OnProgress = () => undefined,
  ): Promise<Outcome> => {
    const content = typeof source === 'string' ? source : await readBytes(source);
    if (typeof content !== 'string' && 'ok' in content) return content;
    const sent = typeof content === 'string' ? content : transfer(content, [content.buffer]);
    try {
      return await Promise.race([aligner.align(sent, wishes, proxy(onProgress)), death]);
    } catch (cause) {
      return crashed(String(cause));
    }
  };
  return { align, dispose: () => worker.terminate() };
}

/** The bytes of a file; one that is too large is refused before it is read. */
async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer> | Outcome> {
  if (file.size > MOST_BYTES) {
    return err({ kind: 'too-large', bytes: file.size, limit: MOST_BYTES });
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return err({ kind: 'unreadable' });
  }
}
