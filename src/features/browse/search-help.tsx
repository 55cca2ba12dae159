import { useTranslation } from 'react-i18next';
import styles from './browse.module.css';

const EXAMPLES = [
  ['walk', 'word'],
  ['晚点', 'chinese'],
  ['w:walk', 'whole'],
  ['gongjiaoche', 'pinyin'],
  ['"last bus"', 'phrase'],
  ['text:bus', 'text'],
  ['tag:grammar', 'tag'],
  ['is:due', 'state'],
  ['flag:1', 'flag'],
  ['exercise:en-zh', 'exercise'],
  ['prop:stability<10', 'stability'],
  ['prop:due<=3', 'due'],
  ['rated:7', 'rated'],
  ['(is:new or is:due)', 'or'],
  ['-is:suspended', 'not'],
] as const;

/** The language of searches by examples; each can be added to what is written. */
export function SearchHelp({ onAdd }: { readonly onAdd: (example: string) => void }) {
  const { t } = useTranslation();
  return (
    <details className={styles['help']}>
      <summary>{t('browse.help')}</summary>
      <p>{t('browse.helpIntro')}</p>
      <ul>
        {EXAMPLES.map(([example, meaning]) => (
          <li key={example}>
            <button type="button" onClick={() => onAdd(example)}>
              <code>{example}</code>
            </button>
            <span>{t(`browse.example.${meaning}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
