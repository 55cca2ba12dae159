import { useEffect, useState } from 'react';
import type { TextId } from '../../../domain/cards/bilingual-text.ts';
import type { Note, NoteId } from '../../../domain/cards/note.ts';
import { useServices } from '../../../services/services.tsx';
import { useDraftWriter } from '../../../services/use-draft-writer.ts';
import { readDraft } from '../../../storage/draft-repository.ts';

const keyOf = (textId: TextId): string => `reading-place:${textId}`;

/** The pair at which a text was left; null where it was left at its beginning. Undefined until it was read. */
export function useKeptPlace(textId: TextId): NoteId | null | undefined {
  const { collection } = useServices();
  const [kept, setKept] = useState<NoteId | null>();
  useEffect(() => {
    let isWanted = true;
    const put = (place: string | undefined): void => {
      if (isWanted) setKept((place ?? null) as NoteId | null);
    };
    // Without its place a text can still be read.
    readDraft(collection.db, keyOf(textId)).then(put, () => put(undefined));
    return () => {
      isWanted = false;
    };
  }, [collection, textId]);
  return kept;
}

/** After the page has stood still for so long, its place is kept. */
const STILL_MS = 250;
/** Pixels from the top of the window within which a pair counts as gone by. */
const GONE_BY = 8;

/** Keeps the pair at the top of the window whenever scrolling ends. */
export function useKeepPlace(
  textId: TextId,
  notes: readonly Note[],
  list: React.RefObject<HTMLElement | null>,
): void {
  const write = useDraftWriter(keyOf(textId));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      const element = list.current;
      if (element === null) return;
      const isAtStart = element.getBoundingClientRect().top > 0;
      const pairs = [...element.querySelectorAll<HTMLElement>('[data-note]')];
      const top = pairs.find((pair) => pair.getBoundingClientRect().bottom > GONE_BY);
      const index = Number(top?.dataset['note']);
      write(isAtStart || top === undefined ? undefined : notes[index]?.id);
    };
    const onScroll = (): void => {
      clearTimeout(timer);
      timer = setTimeout(keep, STILL_MS);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      removeEventListener('scroll', onScroll);
      clearTimeout(timer);
    };
  }, [write, notes, list]);
}
