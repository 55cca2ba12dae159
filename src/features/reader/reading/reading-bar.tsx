import { useTranslation } from 'react-i18next';
import type { Direction } from '../../../domain/cards/exercise.ts';
import { useChineseDisplay } from '../../../services/chinese-display.tsx';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import styles from './reading.module.css';
import { READING_MODES, type ReadingMode } from './reading-mode.ts';
import { RecallLegend } from './recall-legend.tsx';

/** Whose marks are shown. */
export type Marks = Direction | 'none';

export interface ReadingBarProps {
  readonly mode: ReadingMode;
  readonly onMode: (mode: ReadingMode) => void;
  readonly marks: Marks;
  readonly directions: readonly Direction[];
  readonly onMarks: (marks: Marks) => void;
  readonly isPinyinAsked: boolean;
  readonly onPinyin: (isAsked: boolean) => void;
  /** Undefined until the whole text was read. */
  readonly onPrint: (() => void) | undefined;
}

/** How the text is shown, and what of it is marked. */
export function ReadingBar(props: ReadingBarProps) {
  const { t } = useTranslation();
  const { mode, onMode, marks, directions, onMarks, isPinyinAsked, onPinyin, onPrint } = props;
  const isOnRequest = useChineseDisplay().when === 'request' && mode !== 'en';
  useShortcuts(isOnRequest ? { y: () => onPinyin(!isPinyinAsked) } : {});
  const chosen = [
    ...directions.map((value) => ({ value, label: t(`exercise.${value}`) })),
    { value: 'none' as const, label: t('reading.noMarks') },
  ];
  return (
    <div className={styles['bar']}>
      <SelectField<ReadingMode>
        label={t('reading.mode')}
        value={mode}
        choices={READING_MODES.map((value) => ({ value, label: t(`reading.modes.${value}`) }))}
        onChange={onMode}
      />
      <SelectField<Marks>
        label={t('reading.marks')}
        value={marks}
        choices={chosen}
        onChange={onMarks}
      />
      <Button disabled={onPrint === undefined} onClick={onPrint}>
        {t('reading.print')}
      </Button>
      {isOnRequest && (
        <Button aria-pressed={isPinyinAsked} onClick={() => onPinyin(!isPinyinAsked)}>
          {t('chinese.pinyin')} <kbd>Y</kbd>
        </Button>
      )}
      {marks !== 'none' && <RecallLegend />}
    </div>
  );
}
