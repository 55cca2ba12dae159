import { useTranslation } from 'react-i18next';
import styles from './about.module.css';
import type { Credit } from './credits.ts';

/** Works with who holds their rights and under which licence they are. */
export function CreditTable(props: { readonly work: string; readonly credits: readonly Credit[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles['credits']}>
      <thead>
        <tr>
          <th scope="col">{props.work}</th>
          <th scope="col">{t('about.licenceOf')}</th>
        </tr>
      </thead>
      <tbody>
        {props.credits.map((credit) => (
          <tr key={credit.name}>
            <th scope="row">
              <span translate="no">{credit.name}</span> <span>{credit.holder}</span>
            </th>
            <td>{credit.licence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
