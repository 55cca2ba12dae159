import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DIRECTIONS, type Direction } from '../../../domain/cards/exercise.ts';
import type { Note } from '../../../domain/cards/note.ts';
import { isUnderWay, type Walk, walkPlace, walkTo } from '../../../domain/cards/walk.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Surface } from '../../../ui/surface.tsx';
import { CountsChoice } from '../counts-choice.tsx';
import styles from './walk.module.css';

/** In which direction, whether it counts, and from where. */
export function WalkForm(props: {
  readonly pairs: readonly Note[];
  readonly walk: Walk | undefined;
  readonly onBegin: (walk: Walk) => void;
}) {
  const { t } = useTranslation();
  const { pairs, walk, onBegin } = props;
  const [direction, setDirection] = useState<Direction>(walk?.direction ?? 'en-zh');
  const [counts, setCounts] = useState(walk?.counts === true);
  const chosen: Walk = { direction, counts, places: walk?.places ?? {} };
  const at = chosen.places[direction];
  if (pairs.length === 0) return <p>{t('walk.empty')}</p>;
  const fromStart = (): void => onBegin(walkTo(chosen, walkPlace(pairs, 0)));
  return (
    <Surface label={t('walk.link')}>
      <div className={styles['form']}>
        <ChoiceGroup<Direction>
          label={t('walk.direction')}
          value={direction}
          choices={DIRECTIONS.map((value) => ({ value, label: t(`exercise.${value}`) }))}
          onChange={setDirection}
        />
        <CountsChoice counts={counts} onChange={setCounts} />
        <p className={styles['links']}>
          {isUnderWay(at) ? (
            <>
              <Button look="primary" onClick={() => onBegin(chosen)}>
                {t('walk.goOnAt', { at: at.passed + 1 })}
              </Button>
              <Button onClick={fromStart}>{t('walk.fromStart')}</Button>
            </>
          ) : (
            <Button look="primary" onClick={fromStart}>
              {t('practice.begin')}
            </Button>
          )}
        </p>
      </div>
    </Surface>
  );
}
