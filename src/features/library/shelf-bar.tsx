import { useTranslation } from 'react-i18next';
import { TEXT_ORDERS, type TextOrder } from '../../domain/progress/sort-texts.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './library.module.css';

export interface ShelfBarProps {
  readonly order: TextOrder;
  readonly onOrder: (order: TextOrder) => void;
  /** All tags of texts. */
  readonly tags: readonly string[];
  /** The tag whose texts alone are shown. */
  readonly tag: string | undefined;
  readonly onTag: (tag: string | undefined) => void;
  /** How many texts are shown. */
  readonly shown: number;
}

/** In which order the texts stand, and of which tag. */
export function ShelfBar({ order, onOrder, tags, tag, onTag, shown }: ShelfBarProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['shelf']}>
      <SelectField<TextOrder>
        label={t('shelf.order')}
        value={order}
        choices={TEXT_ORDERS.map((value) => ({ value, label: t(`shelf.orders.${value}`) }))}
        onChange={onOrder}
      />
      {tags.length > 0 && (
        <div role="group" aria-label={t('shelf.tags')} className={styles['tags']}>
          {tags.map((one) => (
            <Button
              key={one}
              look={one === tag ? 'primary' : 'plain'}
              aria-pressed={one === tag}
              onClick={() => onTag(one === tag ? undefined : one)}
            >
              {one}
            </Button>
          ))}
        </div>
      )}
      <p role="status" className="sr-only">
        {t('shelf.shown', { count: shown })}
      </p>
    </div>
  );
}
