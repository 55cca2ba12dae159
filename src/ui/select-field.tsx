import type { ChoiceGroupProps } from './choice-group.tsx';
import { Field } from './field.tsx';

/** One of several, in a list that opens. */
export function SelectField<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, hint, value, choices } = props;
  return (
    <Field label={label} hint={hint}>
      {(ties) => (
        <select
          {...ties}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen !== undefined) props.onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
