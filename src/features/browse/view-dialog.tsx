import { useTranslation } from 'react-i18next';
import { LIST_COLUMNS, type ListColumn } from '../../domain/progress/search/list-columns.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './browse.module.css';
import type { BrowseView } from './browse-view.ts';

const AS_IN_TEXTS = 'texts';

/** Which columns are shown, and in what order the lines come. */
export function ViewDialog(props: {
  readonly view: BrowseView;
  readonly onChange: (view: BrowseView) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { view, onChange } = props;
  const { order } = view;
  const toggle = (column: ListColumn, on: boolean): void => {
    const columns = LIST_COLUMNS.filter((one) =>
      one === column ? on : view.columns.includes(one),
    );
    onChange({ ...view, columns });
  };
  return (
    <Dialog title={t('browse.view')} onClose={props.onClose}>
      <div className={styles['view']}>
        <SelectField<ListColumn | typeof AS_IN_TEXTS>
          label={t('browse.sortBy')}
          value={order?.by ?? AS_IN_TEXTS}
          choices={[
            { value: AS_IN_TEXTS, label: t('browse.asInTexts') },
            ...LIST_COLUMNS.map((value) => ({ value, label: t(`browse.column.${value}`) })),
          ]}
          onChange={(by) =>
            onChange({
              ...view,
              order: by === AS_IN_TEXTS ? null : { by, descending: order?.descending ?? false },
            })
          }
        />
        {order !== null && (
          <ChoiceGroup<'ascending' | 'descending'>
            label={t('browse.direction')}
            value={order.descending ? 'descending' : 'ascending'}
            choices={(['ascending', 'descending'] as const).map((value) => ({
              value,
              label: t(`browse.order.${value}`),
            }))}
            onChange={(value) =>
              onChange({ ...view, order: { ...order, descending: value === 'descending' } })
            }
          />
        )}
        <fieldset className={styles['columns']}>
          <legend>{t('browse.columns')}</legend>
          {LIST_COLUMNS.map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={view.columns.includes(column)}
                onChange={(event) => toggle(column, event.target.checked)}
              />
              {t(`browse.column.${column}`)}
            </label>
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}
