import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoveKind, MoveWish } from '../../domain/reviews/reschedule/move-wish.ts';
import type { LearningDay } from '../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './scheduling.module.css';

const KINDS: readonly MoveKind[] = ['optimal', 'spread', 'away', 'postpone', 'advance'];
const DAY_MS = 86_400_000;

const toDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const toDay = (date: string): LearningDay => Math.floor(Date.parse(date) / DAY_MS) as LearningDay;

export interface MoveFormProps {
  readonly kind: MoveKind;
  readonly today: LearningDay;
  readonly disabled: boolean;
  /** A change makes what was planned before out of date. */
  readonly onChange: (kind: MoveKind) => void;
  readonly onPlan: (wish: MoveWish) => void;
}

/** What the learner wants to do with the due days. */
export function MoveForm({ kind, today, disabled, onChange, onPlan }: MoveFormProps) {
  const { t } = useTranslation();
  const [days, setDays] = useState(7);
  const [count, setCount] = useState(50);
  const [from, setFrom] = useState(toDate(today + 1));
  const [until, setUntil] = useState(toDate(today + 7));
  const absence = { from: toDay(from), until: toDay(until) };
  const isSound = absence.from >= today && absence.until >= absence.from;
  const wishes: Readonly<Record<MoveKind, MoveWish>> = {
    optimal: { kind: 'optimal' },
    spread: { kind: 'spread', days },
    away: { kind: 'away', ...absence },
    postpone: { kind: 'postpone', count },
    advance: { kind: 'advance', count },
  };
  const number = (label: string, value: number, max: number, set: (value: number) => void) => (
    <TextField
      label={label}
      type="number"
      min={1}
      max={max}
      value={value}
      onChange={(event) => {
        onChange(kind);
        set(Math.min(max, Math.max(1, Math.floor(Number(event.target.value)) || 1)));
      }}
    />
  );
  const date = (label: string, value: string, set: (value: string) => void, error?: string) => (
    <TextField
      label={label}
      type="date"
      value={value}
      error={error}
      onChange={(event) => {
        onChange(kind);
        set(event.target.value);
      }}
    />
  );
  return (
    <>
      <ChoiceGroup<MoveKind>
        label={t('scheduling.moveKind')}
        hint={t(`scheduling.explain.${kind}`)}
        value={kind}
        choices={KINDS.map((value) => ({ value, label: t(`scheduling.kinds.${value}`) }))}
        onChange={onChange}
      />
      <div className={styles['fields']}>
        {kind === 'spread' && number(t('scheduling.days'), days, 60, setDays)}
        {(kind === 'postpone' || kind === 'advance') &&
          number(t('scheduling.count'), count, 9_999, setCount)}
        {kind === 'away' && date(t('scheduling.from'), from, setFrom)}
        {kind === 'away' &&
          date(
            t('scheduling.until'),
            until,
            setUntil,
            isSound ? undefined : t('scheduling.badDates'),
          )}
      </div>
      <p className={styles['row']}>
        <Button
          look="primary"
          disabled={disabled || (kind === 'away' && !isSound)}
          onClick={() => onPlan(wishes[kind])}
        >
          {t('scheduling.preview')}
        </Button>
      </p>
    </>
  );
}
