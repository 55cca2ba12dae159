import { useTranslation } from 'react-i18next';
import { ENCODING_NAMES } from '../../domain/text/encoding.ts';
import type { AlignedBitext } from '../../workers/aligner.contract.ts';

/** What was recognised in the source, in words. */
export function Recognised(props: { readonly bitext: AlignedBitext; readonly askable: number }) {
  const { t } = useTranslation();
  const { recognised, pairs } = props.bitext;
  const gaps = pairs.length - props.askable;
  return (
    <>
      <p>
        {t('import.recognised', {
          order: t(recognised.order === 'en-zh' ? 'import.englishFirst' : 'import.chineseFirst'),
          lines: recognised.lines,
        })}
        {recognised.encoding !== undefined &&
          ` ${t('import.encoding', { encoding: ENCODING_NAMES[recognised.encoding] })}`}
      </p>
      {gaps > 0 && <p>{t('import.gaps', { count: gaps })}</p>}
      {recognised.replaced > 0 && <p>{t('import.replaced', { count: recognised.replaced })}</p>}
    </>
  );
}
