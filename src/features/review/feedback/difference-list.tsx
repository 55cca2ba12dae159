import { useTranslation } from 'react-i18next';
import type { Difference, Span } from '../../../domain/cards/feedback/difference.ts';
import type { ChineseScript, Language } from '../../../domain/text/language.ts';
import { langOf } from '../../../ui/foreign-text.tsx';
import { SIGNS } from './difference-signs.ts';
import styles from './feedback.module.css';

export interface DifferenceListProps {
  readonly differences: readonly Difference[];
  readonly answer: string;
  readonly reference: string;
  readonly language: Language;
  readonly script: ChineseScript;
}

/** Every difference in words: what it is, what stands in the answer, what in the reference. */
export function DifferenceList(props: DifferenceListProps) {
  const { t } = useTranslation();
  const { differences, answer, reference, language, script } = props;
  const cell = (text: string, span: Span | undefined) =>
    span === undefined ? (
      <td>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('feedback.nothing')}</span>
      </td>
    ) : (
      <td lang={langOf(language, script)}>{text.slice(...span)}</td>
    );
  return (
    <table className={styles['list']}>
      <caption className="sr-only">{t('feedback.differences')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('feedback.difference')}</th>
          <th scope="col">{t('review.yours')}</th>
          <th scope="col">{t('review.reference')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={keyOf(difference)}>
            <th scope="row">
              <span aria-hidden="true" className={styles['sign']}>
                {SIGNS[difference.kind]}
              </span>{' '}
              {t(`feedback.kinds.${difference.kind}`)}
            </th>
            {cell(answer, difference.answer)}
            {cell(reference, difference.reference)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function keyOf({ kind, answer, reference }: Difference): string {
  return [kind, ...(answer ?? ['-']), ...(reference ?? ['-'])].join(' ');
}
