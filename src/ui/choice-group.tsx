import { useId } from 'react';
import styles from './field.module.css';

export interface ChoiceGroupProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight: radio buttons that look like pills. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles['field']}>
      <legend className={styles['label']}>{props.label}</legend>
      {props.hint !== undefined && <p className={styles['hint']}>{props.hint}</p>}
      <div className={styles['choices']}>
        {props.choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={name}
              checked={choice.value === props.value}
              onChange={() => props.onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
