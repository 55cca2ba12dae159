import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AnkiMapping } from '../../../domain/anki/anki-mapping.ts';
import { keepCopy } from '../../../services/backup/keep-copy.ts';
import { useServices } from '../../../services/services.tsx';
import type { AnkiFailure } from '../../../storage/anki/anki-failure.ts';
import type { OnProgress } from '../../../storage/rebuild-projections.ts';
import type { AnkiOutcome, AnkiSight } from '../../../workers/anki.contract.ts';
import { type AnkiClient, startAnkiWorker } from '../../../workers/anki-client.ts';

export type AnkiStage =
  | { readonly kind: 'reading' | 'bringing'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly failure: AnkiFailure }
  | { readonly kind: 'seen'; readonly sight: AnkiSight }
  | { readonly kind: 'done'; readonly outcome: AnkiOutcome };

/** Reads an Anki file in a thread of its own, and brings over what is then chosen of it. */
export function useAnkiFile(file: File) {
  const { collection } = useServices();
  const [stage, setStage] = useState<AnkiStage>({ kind: 'reading', done: 0, total: 0 });
  const client = useRef<AnkiClient>(undefined);

  const report =
    (kind: 'reading' | 'bringing'): OnProgress =>
    (done, total) =>
      setStage((now) => (now.kind === kind ? { kind, done, total } : now));

  const open = async (): Promise<void> => {
    const own = startAnkiWorker();
    client.current = own;
    setStage({ kind: 'reading', done: 0, total: 0 });
    const read = await own.open(file, report('reading'));
    if (client.current !== own) return;
    setStage(
      read.ok ? { kind: 'seen', sight: read.value } : { kind: 'failed', failure: read.error },
    );
  };
  const bring = async (mapping: AnkiMapping, takesSounds: boolean): Promise<void> => {
    setStage({ kind: 'bringing', done: 0, total: 0 });
    const own = client.current;
    const copy = await keepCopy(collection, 'before-import');
    if (client.current !== own) return;
    if (!copy.ok) return setStage({ kind: 'failed', failure: copy.error });
    const brought = await own?.bring(mapping, takesSounds, report('bringing'));
    if (brought === undefined) return;
    setStage(
      brought.ok
        ? { kind: 'done', outcome: brought.value }
        : { kind: 'failed', failure: brought.error },
    );
  };

  const begin = useEffectEvent(open);
  useEffect(() => {
    void begin();
    return () => {
      client.current?.stop();
      client.current = undefined;
    };
  }, []);
  return { stage, bring, stop: () => client.current?.stop(), again: open };
}
