import { useTranslation } from 'react-i18next';
import { isComplete, type TypeMapping } from '../../../domain/anki/anki-mapping.ts';
import type { FieldRole } from '../../../domain/anki/field-role.ts';
import { guessExercises } from '../../../domain/anki/guess-exercise.ts';
import type { TypeSight } from '../../../domain/anki/propose-mapping.ts';
import { Surface } from '../../../ui/surface.tsx';
import styles from './anki.module.css';
import { FieldRows } from './field-rows.tsx';
import { PairExamples } from './pair-examples.tsx';
import { TemplateRows } from './template-rows.tsx';

export interface TypeCardProps {
  readonly sight: TypeSight;
  readonly mapping: TypeMapping;
  readonly onMapping: (mapping: TypeMapping) => void;
}

/** One note type: its fields with examples, what its cards ask, and the pairs that come of it. */
export function TypeCard({ sight, mapping, onMapping }: TypeCardProps) {
  const { t } = useTranslation();
  const { type, notes, examples } = sight;
  const changeRoles = (roles: readonly FieldRole[]): void =>
    onMapping({ ...mapping, roles, exercises: guessExercises(type, roles) });

  return (
    <Surface title={t('anki.type', { name: type.name, count: notes })}>
      <p className={styles['hint']}>{t('anki.typeHint')}</p>
      <FieldRows sight={sight} roles={mapping.roles} onRoles={changeRoles} />
      {type.isCloze && <p>{t('anki.clozes')}</p>}
      {!type.isCloze && isComplete(mapping) && (
        <TemplateRows
          type={type}
          exercises={mapping.exercises}
          onExercises={(exercises) => onMapping({ ...mapping, exercises })}
        />
      )}
      {isComplete(mapping) ? (
        <PairExamples notes={examples} roles={mapping.roles} />
      ) : (
        <p role="status">{t('anki.incomplete')}</p>
      )}
    </Surface>
  );
}
