import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '../../ui/choice-group.tsx';

/** Whether what is practised beside the schedule counts as a review. */
export function CountsChoice(props: {
  readonly counts: boolean;
  readonly onChange: (counts: boolean) => void;
}) {
  const { t } = useTranslation();
  return (
    <ChoiceGroup<'no' | 'yes'>
      label={t('practice.counts')}
      hint={t(props.counts ? 'practice.countsYes' : 'practice.countsNo')}
      value={props.counts ? 'yes' : 'no'}
      choices={[
        { value: 'no', label: t('practice.no') },
        { value: 'yes', label: t('practice.yes') },
      ]}
      onChange={(value) => props.onChange(value === 'yes')}
    />
  );
}
