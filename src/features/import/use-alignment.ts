import { useCallback, useEffect, useRef, useState } from 'react';
import type { Source } from '../../ui/source-form.tsx';
import type { AlignedBitext, AlignFailure } from '../../workers/aligner.contract.ts';
import { type AlignerClient, startAligner } from '../../workers/aligner-client.ts';

export type Alignment =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'aligned'; readonly bitext: AlignedBitext }
  | { readonly kind: 'failed'; readonly error: AlignFailure };

const contentOf = (source: Source): string | Blob =>
  source.kind === 'pasted' ? source.text : source.file;

/** Aligns one source at a time in a worker; a new one, or leaving the screen, abandons the last. */
export function useAlignment() {
  const [alignment, setAlignment] = useState<Alignment>({ kind: 'idle' });
  const running = useRef<AlignerClient>(undefined);

  const cancel = useCallback((): void => {
    running.current?.dispose();
    running.current = undefined;
    setAlignment({ kind: 'idle' });
  }, []);
  useEffect(() => () => running.current?.dispose(), []);

  const align = useCallback(async (source: Source): Promise<void> => {
    running.current?.dispose();
    const client = startAligner();
    running.current = client;
    const isCurrent = (): boolean => running.current === client;
    setAlignment({ kind: 'working', done: 0, total: 0 });
    const result = await client.align(contentOf(source), {}, (done, total) => {
      if (isCurrent()) setAlignment({ kind: 'working', done, total });
    });
    client.dispose();
    if (!isCurrent()) return;
    running.current = undefined;
    setAlignment(
      result.ok
        ? { kind: 'aligned', bitext: result.value }
        : { kind: 'failed', error: result.error },
    );
  }, []);

  return { alignment, cancel, align: (source: Source): void => void align(source) };
}
