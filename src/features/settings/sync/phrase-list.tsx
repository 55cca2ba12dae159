import { secretToPhrase } from '../../../sync/recovery-phrase.ts';
import styles from './sync.module.css';

/** The words of a recovery phrase with their numbers. */
export function PhraseList({ secret }: { readonly secret: Uint8Array }) {
  const words = secretToPhrase(secret).split(' ');
  // A phrase may have a word twice.
  const numbered = words.map((word, index) => ({ word, number: index + 1 }));
  return (
    <ol className={styles['phrase']} lang="en" translate="no">
      {numbered.map(({ word, number }) => (
        <li key={number}>{word}</li>
      ))}
    </ol>
  );
}
