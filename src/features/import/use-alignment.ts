import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReadingWishes } from '../../domain/bitext/read-source.ts';
import { giveBackAligner, takeAligner, warmAligner } from '../../services/warm-aligner.ts';
import type { Source } from '../../ui/source.ts';
import type { AlignFailure, WorkerBitext } from '../../workers/aligner.contract.ts';
import type { AlignerClient, GivenSource } from '../../workers/aligner-client.ts';

export type Alignment =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'aligned'; readonly bitext: WorkerBitext }
  | { readonly kind: 'failed'; readonly error: AlignFailure };

function toGiven(source: Source): GivenSource {
  if (source.kind === 'file') return { content: source.file, name: source.name };
  return { content: source.text, markup: source.markup };
}

/** Aligns one or two sources at a time in a worker; new ones, or leaving the screen, abandon the last. */
export function useAlignment() {
  const [alignment, setAlignment] = useState<Alignment>({ kind: 'idle' });
  const running = useRef<AlignerClient>(undefined);

  const cancel = useCallback((): void => {
    running.current?.dispose();
    running.current = undefined;
    setAlignment({ kind: 'idle' });
  }, []);
  useEffect(() => {
    warmAligner();
    return () => running.current?.dispose();
  }, []);

  const align = useCallback(
    async (sources: readonly Source[], wishes: ReadingWishes): Promise<void> => {
      running.current?.dispose();
      const client = takeAligner();
      running.current = client;
      const isCurrent = (): boolean => running.current === client;
      setAlignment({ kind: 'working', done: 0, total: 0 });
      const result = await client.align(sources.map(toGiven), wishes, (done, total) => {
        if (isCurrent()) setAlignment({ kind: 'working', done, total });
      });
      if (!isCurrent()) return;
      const isBroken = !result.ok && result.error.kind === 'aligner-crashed';
      if (isBroken) client.dispose();
      else giveBackAligner(client);
      running.current = undefined;
      setAlignment(
        result.ok
          ? { kind: 'aligned', bitext: result.value }
          : { kind: 'failed', error: result.error },
      );
    },
    [],
  );

  return {
    alignment,
    cancel,
    /** Goes on with what was aligned in an earlier visit; a newer alignment wins. */
    restore: (bitext: WorkerBitext): void =>
      setAlignment((now) => (now.kind === 'idle' ? { kind: 'aligned', bitext } : now)),
    align: (sources: readonly Source[], wishes: ReadingWishes = {}): void =>
      void align(sources, wishes),
  };
}
