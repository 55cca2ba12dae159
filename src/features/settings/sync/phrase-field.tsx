import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/text-field.tsx';

/** Asks for the twelve words. */
export function PhraseField(props: {
  /** Where the words are to be found. */
  readonly hint: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (phrase: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t('sync.phrase')}
      hint={props.hint}
      error={props.error}
      required
      autoCapitalize="off"
      autoComplete="off"
      spellCheck={false}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}
