import { proxy, wrap } from 'comlink';
import type { AnkiMapping } from '../domain/anki/anki-mapping.ts';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import { err, type Result } from '../shared/result.ts';
import type { AnkiFailure } from '../storage/anki/anki-failure.ts';
import type { AnkiExport } from '../storage/anki/export-anki.ts';
import type { OnProgress } from '../storage/rebuild-projections.ts';
import type { AnkiOutcome, AnkiSight, AnkiWork } from './anki.contract.ts';
import address from './anki.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** A thread that has one Anki file open. */
export interface AnkiClient {
  readonly open: (file: Blob, onProgress: OnProgress) => Promise<Result<AnkiSight, AnkiFailure>>;
  readonly bring: (
    mapping: AnkiMapping,
    takesSounds: boolean,
    onProgress: OnProgress,
  ) => Promise<Result<AnkiOutcome, AnkiFailure>>;
  readonly write: (
    textId: TextId | undefined,
    onProgress: OnProgress,
  ) => Promise<Result<AnkiExport, AnkiFailure>>;
  /** Ends the thread: what it was doing gives `cancelled`, and the browser takes back what it wrote. */
  readonly stop: () => void;
}

/** It reads without a pause and could not hear a call to stop, so stopping means ending it. */
export function startAnkiWorker(): AnkiClient {
  const worker = startWorker(address, 'anki');
  const remote = wrap<AnkiWork>(worker);
  let stop: () => void = () => undefined;
  const end = new Promise<Result<never, AnkiFailure>>((resolve) => {
    worker.addEventListener('error', () => resolve(err({ kind: 'closed' })));
    worker.addEventListener('messageerror', () => resolve(err({ kind: 'closed' })));
    stop = () => {
      worker.terminate();
      resolve(err({ kind: 'cancelled' }));
    };
  });
  return {
    open: (file, onProgress) => Promise.race([remote.open(file, proxy(onProgress)), end]),
    bring: (mapping, takesSounds, onProgress) =>
      Promise.race([remote.bring(mapping, takesSounds, proxy(onProgress)), end]),
    write: (textId, onProgress) => Promise.race([remote.write(textId, proxy(onProgress)), end]),
    stop: () => stop(),
  };
}
