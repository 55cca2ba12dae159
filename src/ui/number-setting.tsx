import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEnter } from './ime-guard.ts';
import { TextField } from './text-field.tsx';

export interface NumberSettingProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => Promise<void>;
}

/** A whole number within bounds; saved when the field is left or Enter is pressed, refused with a reason. */
export function NumberSetting(props: NumberSettingProps) {
  const { t } = useTranslation();
  const { value, min, max } = props;
  const [written, setWritten] = useState<string>();
  const number = Number(written);
  const valid =
    written === undefined || (/^\d+$/.test(written.trim()) && number >= min && number <= max);

  const commit = (): void => {
    if (written === undefined || !valid) return;
    if (number === value) setWritten(undefined);
    else void props.onChange(number).then(() => setWritten(undefined));
  };
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      inputMode="numeric"
      autoComplete="off"
      value={written ?? String(value)}
      error={valid ? undefined : t('settings.outOfRange', { min, max })}
      onChange={(event) => setWritten(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (isEnter(event)) commit();
      }}
    />
  );
}
