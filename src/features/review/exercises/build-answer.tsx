import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, parseLaid } from '../../../domain/cards/exercises/laid-tiles.ts';
import { Button } from '../../../ui/button.tsx';
import { langOf } from '../../../ui/foreign-text.tsx';
import { isImeKey } from '../../../ui/ime-guard.ts';
import type { BuildPlan, ExerciseAnswerProps } from './exercise-answer-props.ts';
import styles from './exercises.module.css';
import { moveAmong } from './move-among.ts';
import { useTileDrag } from './use-tile-drag.ts';

/**
 * Tiles that are laid in a row. By hand: tap one to lay it, tap it in the row to take it back, or drag it. By keys:
 * arrows go from tile to tile, Enter lays, digits lay the first nine, Backspace takes the last one back.
 */
export function BuildAnswer(props: ExerciseAnswerProps<BuildPlan>) {
  const { t } = useTranslation();
  const { plan, script, value, onChange, onReveal } = props;
  const { shown, solution } = plan.tiles;
  const laid = parseLaid(value, plan.tiles);
  const left = shown.map((_, place) => place).filter((place) => !laid.includes(place));
  const area = useRef<HTMLDivElement>(null);
  const bank = useRef<HTMLDivElement>(null);
  const check = useRef<HTMLButtonElement>(null);
  /** Where the hands go on once what was laid is drawn. */
  const next = useRef<'check' | number>(undefined);
  const [said, setSaid] = useState('');
  const lang = langOf(plan.language, script);

  const focusBank = (at: number): void => {
    const tiles = bank.current?.querySelectorAll('button') ?? [];
    (tiles[Math.min(at, tiles.length - 1)] ?? check.current)?.focus({ preventScroll: true });
  };
  const onShown = useEffectEvent(() => {
    if (props.autoFocus) focusBank(0);
  });
  useLayoutEffect(() => onShown(), []);

  const put = (places: readonly number[], at: number, message: string): void => {
    const draft = places.join(' ');
    onChange(draft);
    setSaid(`${message} ${answerOf(plan, draft)}`);
    // The tile is gone from where it was: the hands go on with the next one, or with the check.
    next.current = places.length >= solution.length ? 'check' : at;
  };
  // With the drawing, not after it: a key that comes at once would find nothing that has the focus.
  useLayoutEffect(() => {
    const to = next.current;
    next.current = undefined;
    if (to === 'check') check.current?.focus({ preventScroll: true });
    else if (to !== undefined) focusBank(to);
  });
  const lay = (at: number): void => {
    const place = left[at];
    if (place !== undefined) put([...laid, place], at, t('exercise.laid'));
  };
  const takeBack = (index: number): void => {
    if (laid[index] === undefined) return;
    put(laid.toSpliced(index, 1), 0, t('exercise.takenBack'));
  };

  useTileDrag(area, {
    onLay: (place, index) =>
      put(laid.filter((one) => one !== place).toSpliced(index, 0, place), 0, t('exercise.laid')),
    onTakeBack: (place) => takeBack(laid.indexOf(place)),
  });

  return (
    <div
      ref={area}
      className={styles['build']}
      role="group"
      aria-label={t('exercise.tilesHow')}
      onKeyDown={(event) => {
        if (isImeKey(event) || event.ctrlKey || event.altKey || event.metaKey) return;
        const digit = /^[1-9]$/u.test(event.key) ? Number(event.key) - 1 : undefined;
        if (digit !== undefined) lay(digit);
        else if (event.key === 'Backspace') takeBack(laid.length - 1);
        else if (!moveAmong(event.currentTarget, event.key)) return;
        event.preventDefault();
      }}
    >
      <div
        role="group"
        aria-label={t('exercise.row')}
        className={styles['row']}
        lang={lang}
        data-row=""
      >
        {laid.length === 0 && <span className={styles['empty']}>{t('exercise.rowEmpty')}</span>}
        {laid.map((place, index) => (
          <button
            key={place}
            type="button"
            className={styles['tile']}
            data-tile={place}
            aria-label={t('exercise.takeBack', { word: shown[place] ?? '' })}
            onClick={() => takeBack(index)}
          >
            {shown[place]}
          </button>
        ))}
      </div>
      <div role="group" aria-label={t('exercise.bank')} className={styles['choices']} ref={bank}>
        {left.map((place, at) => (
          <button
            key={place}
            type="button"
            className={styles['tile']}
            data-tile={place}
            onClick={() => lay(at)}
            onKeyDown={(event) => {
              if (event.repeat && event.key === 'Enter') event.preventDefault();
            }}
          >
            {at < 9 && <kbd aria-hidden="true">{at + 1}</kbd>}{' '}
            <span lang={lang}>{shown[place]}</span>
          </button>
        ))}
      </div>
      <Button
        ref={check}
        look="primary"
        className={styles['check']}
        data-reveal=""
        onClick={onReveal}
      >
        {t('review.check')}
      </Button>
      <p role="status" className="sr-only" lang={lang}>
        {said}
      </p>
    </div>
  );
}
