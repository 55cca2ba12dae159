import { useLiveQuery } from 'dexie-react-hooks';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteId } from '../../../domain/cards/note.ts';
import { readingBlocks } from '../../../domain/cards/reading/reading-blocks.ts';
import { useServices } from '../../../services/services.tsx';
import { useSetting } from '../../../services/use-setting.ts';
import { isBoolean } from '../../../shared/json.ts';
import { readNotesFrom } from '../../../storage/notes-in-parts.ts';
import { BlockView } from './block-view.tsx';
import styles from './reading.module.css';
import { isReadingMode, type ReadingMode } from './reading-mode.ts';
import type { TextBodyProps } from './text-body-props.ts';

/** More than any screen shows at once. */
const SHOWN = 30;

export interface OpeningTextProps extends TextBodyProps {
  /** The pair at which the text opens. */
  readonly start: NoteId;
}

/**
 * What will be in sight once the whole text was read, where it will be: a long text is read for longer
 * than anyone wants to look at nothing. Only to look at, for its sentences have no numbers yet.
 */
export function OpeningText({ text, today, start }: OpeningTextProps) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const top = useRef<HTMLDivElement>(null);
  const [mode] = useSetting<ReadingMode>('reading-mode', isReadingMode, 'side');
  const [isPinyinAsked] = useSetting('reading-pinyin', isBoolean, false);
  const notes = useLiveQuery(
    () => readNotesFrom(collection.db, text.id, start, SHOWN),
    [collection, text.id, start],
  );
  const blocks = useMemo(() => readingBlocks(notes ?? []), [notes]);
  const isShown = blocks.length > 0;
  useLayoutEffect(() => {
    if (isShown) top.current?.scrollIntoView();
  }, [isShown]);
  return (
    <>
      <p role="status" className={isShown ? 'sr-only' : undefined}>
        {t('reading.opening')}
      </p>
      <div ref={top} className={isShown ? styles['opening'] : undefined} inert>
        {blocks.map((block) => (
          <BlockView
            key={block.first}
            block={block}
            text={text}
            today={today}
            mode={mode}
            isPinyinAsked={isPinyinAsked}
            direction={undefined}
            current={undefined}
            sought={undefined}
            onOpen={() => undefined}
          />
        ))}
      </div>
    </>
  );
}
