import { useTranslation } from 'react-i18next';
import styles from './tag-list.module.css';

/** The tags of a pair; nothing where it has none. */
export function TagList({ tags }: { readonly tags: readonly string[] | undefined }) {
  const { t } = useTranslation();
  if (tags === undefined || tags.length === 0) return null;
  return (
    <ul className={styles['tags']} aria-label={t('tags.label')}>
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}
