import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { type Direction, isDirection } from '../../../domain/cards/exercise.ts';
import type { Note } from '../../../domain/cards/note.ts';
import { blockOf, readingBlocks } from '../../../domain/cards/reading/reading-blocks.ts';
import { EditPairDialog } from '../../../services/edit-pair-dialog.tsx';
import { SpeechStatus } from '../../../services/speech/speech-status.tsx';
import { useSetting } from '../../../services/use-setting.ts';
import { isBoolean, type Json } from '../../../shared/json.ts';
import { ReadThroughBar } from '../read-through-bar.tsx';
import { useReadThrough } from '../use-read-through.ts';
import { BlockView } from './block-view.tsx';
import { PairPanel } from './pair-panel.tsx';
import { PrintView } from './print-view.tsx';
import styles from './reading.module.css';
import { type Marks, ReadingBar } from './reading-bar.tsx';
import { isReadingMode, type ReadingMode } from './reading-mode.ts';
import type { TextBodyProps } from './text-body-props.ts';
import { usePractiseFrom } from './use-practise-from.ts';
import { useIsPrinting } from './use-printing.ts';
import { useKeepPlace } from './use-reading-place.ts';
import { useSentenceKeys } from './use-sentence-keys.ts';
import { useSentenceTap } from './use-sentence-tap.ts';
import type { TextNotes } from './use-text-notes.ts';

export interface ReadTextProps extends TextBodyProps, TextNotes {
  /** The number of the pair that is shown first. */
  readonly startAt: number;
}

const isMarks = (value: Json | undefined): value is Marks =>
  value === 'none' || value === 'en-zh' || value === 'zh-en';
/** A text that is opened at its beginning is drawn without measuring a block first. */
const FIRST_BLOCKS = 6;

/** The text in the chosen mode; only the blocks in sight are drawn. */
export function ReadText(props: ReadTextProps) {
  const { t } = useTranslation();
  const { text, today, sought, notes, isWhole, startAt } = props;
  const blocks = useMemo(() => readingBlocks(notes), [notes]);
  const [start] = useState(() => blockOf(blocks, startAt));
  const list = useRef<VirtuosoHandle>(null);
  const section = useRef<HTMLElement>(null);
  const [mode, setMode] = useSetting<ReadingMode>('reading-mode', isReadingMode, 'side');
  const [wished, setMarks] = useSetting<Marks>('reading-marks', isMarks, 'en-zh');
  const [opened, setOpened] = useState<number>();
  const [editing, setEditing] = useState<Note>();
  const [isPinyinAsked, setPinyinAsked] = useSetting('reading-pinyin', isBoolean, false);
  const isPrinting = useIsPrinting();
  const practise = usePractiseFrom(text, notes);
  useKeepPlace(text.id, notes, section);

  const directions = text.exercises.filter(isDirection);
  const direction = directionOf(wished, directions);
  const through = useReadThrough({
    notes,
    script: text.chineseScript,
    showMore: () => undefined,
    isWhole,
  });
  const show = (index: number, done?: () => void): void => {
    list.current?.scrollIntoView({ index: blockOf(blocks, index), ...(done && { done }) });
  };
  const { index: current } = through;
  useEffect(() => {
    if (current !== undefined) list.current?.scrollIntoView({ index: blockOf(blocks, current) });
  }, [current, blocks]);
  const soughtAt = sought === undefined ? -1 : notes.findIndex(({ id }) => id === sought);
  useSentenceTap(section, setOpened);
  useSentenceKeys({ section, count: notes.length, show });

  return (
    <section ref={section} aria-label={t('reader.pairs')} className={styles['text']}>
      <div className={styles['controls']}>
        <ReadingBar
          mode={mode}
          onMode={setMode}
          marks={direction ?? 'none'}
          directions={directions}
          onMarks={setMarks}
          isPinyinAsked={isPinyinAsked}
          onPinyin={setPinyinAsked}
          onPrint={isWhole ? () => print() : undefined}
        />
        <ReadThroughBar through={through} />
      </div>
      <div className={styles['scrolled']}>
        <Virtuoso
          ref={list}
          useWindowScroll
          totalCount={blocks.length}
          {...(start === 0
            ? { initialItemCount: Math.min(blocks.length, FIRST_BLOCKS) }
            : { initialTopMostItemIndex: { index: start, align: 'start' } })}
          increaseViewportBy={600}
          itemContent={(at) => {
            const block = blocks[at];
            return block === undefined ? null : (
              <BlockView
                block={block}
                text={text}
                today={today}
                mode={mode}
                isPinyinAsked={isPinyinAsked}
                direction={direction}
                current={within(block, current)}
                sought={within(block, soughtAt)}
                onOpen={setOpened}
              />
            );
          }}
        />
      </div>
      {isPrinting && <PrintView blocks={blocks} text={text} mode={mode} />}
      <SpeechStatus />
      {opened !== undefined && notes[opened] !== undefined && (
        <PairPanel
          note={notes[opened]}
          index={opened}
          count={notes.length}
          text={text}
          today={today}
          onMove={setOpened}
          onClose={() => setOpened(undefined)}
          onEdit={setEditing}
          onPractise={(note) => void practise(note)}
        />
      )}
      {editing !== undefined && (
        <EditPairDialog
          note={editing}
          script={text.chineseScript}
          onClose={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}

/** What was wished, if the text is asked in that direction; else the first direction that it has. */
function directionOf(wished: Marks, directions: readonly Direction[]): Direction | undefined {
  if (wished === 'none') return undefined;
  return directions.includes(wished) ? wished : directions[0];
}

/** The number of a pair for the block that has it, so that the others are not drawn anew. */
function within(
  block: { readonly first: number; readonly pairs: readonly unknown[] },
  index: number | undefined,
): number | undefined {
  if (index === undefined || index < block.first) return undefined;
  return index < block.first + block.pairs.length ? index : undefined;
}
