import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSteps, parseSteps } from '../../domain/reviews/steps-text.ts';
import { isEnter } from '../../ui/ime-guard.ts';
import { TextField } from '../../ui/text-field.tsx';

/** Steps in one line, "1m 10m"; saved when the field is left or Enter is pressed. */
export function StepsField(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly number[];
  readonly onChange: (steps: readonly number[]) => Promise<void>;
}) {
  const { t } = useTranslation();
  const [written, setWritten] = useState<string>();
  const shown = formatSteps(props.value);
  const steps = parseSteps(written ?? shown);

  const commit = (): void => {
    if (written === undefined || steps === undefined) return;
    if (formatSteps(steps) === shown) setWritten(undefined);
    else void props.onChange(steps).then(() => setWritten(undefined));
  };
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      autoComplete="off"
      spellCheck={false}
      value={written ?? shown}
      error={steps === undefined ? t('options.badSteps') : undefined}
      onChange={(event) => setWritten(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (isEnter(event)) commit();
      }}
    />
  );
}
