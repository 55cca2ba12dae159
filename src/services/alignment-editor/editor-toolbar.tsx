import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editing } from '../../domain/bitext/edit/editing.ts';
import { Button } from '../../ui/button.tsx';
import { isImeKey } from '../../ui/ime-guard.ts';
import styles from './alignment-editor.module.css';
import { COMMAND_KEYS, type EditorCommand } from './editor-commands.ts';
import type { Place } from './row-operations.ts';
import type { useEditor } from './use-editor.ts';

/** Always in sight; the others are behind a button where the window is narrow. */
const FIRST: readonly EditorCommand[] = [
  'undo',
  'redo',
  'nextDoubtful',
  'confirm',
  'merge',
  'split',
  'edit',
];
const OTHERS: readonly EditorCommand[] = [
  'previousDoubtful',
  'mergeSide',
  'sentenceDown',
  'sentenceUp',
  'insertGap',
  'closeGap',
  'unpair',
  'select',
  'realign',
  'drop',
];

export interface EditorToolbarProps {
  readonly editor: ReturnType<typeof useEditor>;
  readonly editing: Editing;
  readonly place: Place;
  readonly doubtful: number;
}

/** Every command as a button, for the row of the cursor or the selected ones. */
export function EditorToolbar({ editor, editing, place, doubtful }: EditorToolbarProps) {
  const { t } = useTranslation();
  const [isWide, setIsWide] = useState(false);
  const [reached, setReached] = useState<EditorCommand>('undo');
  const othersId = useId();
  const bar = useRef<HTMLDivElement>(null);
  const isIdle: Partial<Record<EditorCommand, boolean>> = {
    undo: editing.undo === undefined,
    redo: editing.redo === undefined,
    nextDoubtful: doubtful === 0,
    previousDoubtful: doubtful === 0,
    realign: editor.realigning,
  };
  const button = (command: EditorCommand) => (
    <CommandButton
      key={command}
      command={command}
      isIdle={isIdle[command] === true}
      isPressed={command === 'select' ? editor.cursor.anchor !== undefined : undefined}
      isReached={reached === command}
      onReach={() => setReached(command)}
      onRun={() => editor.act.run(command, command === 'edit')}
    />
  );

  return (
    <div className={styles['tools']}>
      <p className={styles['where']}>
        <span>{t('editor.rows', { count: editing.rows.length })}</span>
        <span>{t('editor.doubtfulLeft', { count: doubtful })}</span>
        <span>
          {place.to - place.from > 1
            ? t('editor.aboutRows', { row: place.from + 1, last: place.to })
            : t('editor.aboutRow', { row: place.at + 1, side: t(`language.${place.side}`) })}
        </span>
      </p>
      <div
        ref={bar}
        role="toolbar"
        tabIndex={-1}
        aria-label={t('editor.tools')}
        className={styles['bar']}
        onKeyDown={(event) => moveInBar(event, bar.current)}
      >
        {FIRST.map(button)}
        <Button
          className={styles['more']}
          aria-expanded={isWide}
          aria-controls={othersId}
          tabIndex={-1}
          onClick={() => setIsWide(!isWide)}
        >
          {t('editor.more')}
        </Button>
        <span id={othersId} className={`${styles['others']} ${isWide ? styles['shown'] : ''}`}>
          {OTHERS.map(button)}
        </span>
      </div>
    </div>
  );
}

function CommandButton(props: {
  readonly command: EditorCommand;
  readonly isIdle: boolean;
  readonly isPressed: boolean | undefined;
  readonly isReached: boolean;
  readonly onReach: () => void;
  readonly onRun: () => void;
}) {
  const { t } = useTranslation();
  const { command, isIdle, isPressed, isReached, onReach, onRun } = props;
  const { keys } = COMMAND_KEYS[command];
  return (
    <Button
      aria-keyshortcuts={keys}
      aria-disabled={isIdle}
      aria-pressed={isPressed}
      tabIndex={isReached ? 0 : -1}
      onFocus={onReach}
      onClick={() => {
        if (!isIdle) onRun();
      }}
    >
      {t(`editor.command.${command}`)}
      <kbd aria-hidden="true">{shortKeys(keys)}</kbd>
    </Button>
  );
}

function shortKeys(keys: string): string {
  return keys
    .replace('Control+', 'Ctrl+')
    .replace('Shift+', '⇧')
    .replace('ArrowDown', '↓')
    .replace('ArrowUp', '↑');
}

/** The arrow keys go from button to button, as in every toolbar. */
function moveInBar(event: KeyboardEvent, bar: HTMLElement | null): void {
  const buttons = [...(bar?.querySelectorAll('button') ?? [])].filter(
    (button) => button.offsetParent !== null,
  );
  const now = buttons.findIndex((button) => button === document.activeElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: now + 1,
    ArrowLeft: now - 1,
    Home: 0,
    End: -1,
  };
  const target = targets[event.key];
  if (target === undefined || now < 0 || isImeKey(event)) return;
  event.preventDefault();
  buttons.at(target % buttons.length)?.focus();
}
