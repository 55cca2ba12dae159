import { useTranslation } from 'react-i18next';
import { FIELD_ROLES, type FieldRole } from '../../../domain/anki/field-role.ts';
import { fieldText, soundName } from '../../../domain/anki/field-text.ts';
import type { TypeSight } from '../../../domain/anki/propose-mapping.ts';
import { detectLanguage } from '../../../domain/text/detect-language.ts';
import { ForeignText } from '../../../ui/foreign-text.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import styles from './anki.module.css';

export interface FieldRowsProps {
  readonly sight: TypeSight;
  readonly roles: readonly FieldRole[];
  readonly onRoles: (roles: readonly FieldRole[]) => void;
}

/** Of these a pair has one each: choosing it for a field takes it from another. */
const SINGLE: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'english',
  'chinese',
  'paragraph',
  'pinyin',
]);
const EXAMPLES = 2;
const LONGEST_EXAMPLE = 90;

/** The fields of a note type, each with what it is taken for and what stands in it. */
export function FieldRows({ sight: { type, examples }, roles, onRoles }: FieldRowsProps) {
  const { t } = useTranslation();
  const choose = (at: number, role: FieldRole): void =>
    onRoles(
      roles.map((before, place) => {
        if (place === at) return role;
        return SINGLE.has(role) && before === role ? 'unused' : before;
      }),
    );
  return (
    <ul className={styles['rows']}>
      {type.fields.map((name, at) => (
        <li key={name} data-role={roles[at]}>
          <SelectField
            label={t('anki.field', { name })}
            value={roles[at] ?? 'unused'}
            choices={FIELD_ROLES.map((role) => ({ value: role, label: t(`anki.roles.${role}`) }))}
            onChange={(role) => choose(at, role)}
          />
          <div className={styles['examples']}>
            {examples.slice(0, EXAMPLES).map((note) => (
              <Example key={note.id} field={note.fields[at] ?? ''} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Example({ field }: { readonly field: string }) {
  const { t } = useTranslation();
  const text = fieldText(field);
  if (text === '') {
    const sound = soundName(field);
    return (
      <p className={styles['none']}>
        {sound === '' ? t('anki.empty') : t('anki.sound', { name: sound })}
      </p>
    );
  }
  const characters = Array.from(text);
  const isLong = characters.length > LONGEST_EXAMPLE;
  const shown = isLong ? `${characters.slice(0, LONGEST_EXAMPLE).join('')}…` : text;
  return <ForeignText language={detectLanguage(text) ?? 'en'}>{shown}</ForeignText>;
}
