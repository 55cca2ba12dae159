import { useTranslation } from 'react-i18next';
import type { PairOrder } from '../../domain/bitext/paragraph-pair.ts';
import type { Recognised as Recognition } from '../../domain/bitext/read-bitext.ts';
import type { ReadingWishes } from '../../domain/bitext/read-source.ts';
import type { SourceFormat } from '../../domain/bitext/readers/reading.ts';
import { ENCODING_NAMES, type Encoding } from '../../domain/text/encoding.ts';
import type { WorkerBitext } from '../../workers/aligner.contract.ts';
import styles from './import.module.css';

const ORDERS: readonly PairOrder[] = ['en-zh', 'zh-en'];
/** As what a file of text can be read. */
const TEXT_FORMATS: readonly SourceFormat[] = [
  'text',
  'markdown',
  'html',
  'table',
  'jsonl',
  'tmx',
  'xliff',
  'subtitles',
];

export interface RecognisedProps {
  readonly bitext: WorkerBitext;
  /** Pairs without one side. */
  readonly gaps: number;
  readonly wishes: ReadingWishes;
  /** Undefined where the source is no longer at hand. */
  readonly onWishes: ((wishes: ReadingWishes) => void) | undefined;
}

/** What was recognised in the source, in words, and the means to say that it is something else. */
export function Recognised({ bitext, gaps, wishes, onWishes }: RecognisedProps) {
  const { t } = useTranslation();
  const { recognised, byWords } = bitext;
  const { shape, formats, order, counts, encodings, replaced } = recognised;
  const said = [
    t(`import.shape.${shape}`),
    order === undefined ? '' : t(`import.order.${order}`),
    formats.map((format) => t(`import.format.${format}`)).join(' + '),
    t('import.lines', {
      count: counts.reduce((sum, count) => sum + count, 0),
      each: counts.join(' + '),
    }),
    [...new Set(encodings)].map((encoding) => ENCODING_NAMES[encoding]).join(' + '),
  ].filter((part) => part !== '');
  return (
    <>
      <p>{t('import.recognised', { what: said.join(t('import.comma')) })}</p>
      {gaps > 0 && <p>{t('import.gaps', { count: gaps })}</p>}
      {replaced > 0 && <p>{t('import.replaced', { count: replaced })}</p>}
      {!byWords && <p>{t('import.byLength')}</p>}
      {onWishes !== undefined && (
        <Overrides recognised={recognised} wishes={wishes} onWishes={onWishes} />
      )}
    </>
  );
}

function Overrides({
  recognised: { shape, formats, order, encodings },
  wishes,
  onWishes,
}: {
  readonly recognised: Recognition;
  readonly wishes: ReadingWishes;
  readonly onWishes: (wishes: ReadingWishes) => void;
}) {
  const { t } = useTranslation();
  return (
    <details className={styles['override']}>
      <summary>{t('import.notRight')}</summary>
      <div className={styles['choices']}>
        {shape === 'interleaved' && order !== undefined && (
          <Choice
            label={t('import.orderLabel')}
            value={order}
            options={ORDERS.map((one) => [one, t(`import.order.${one}`)])}
            onChange={(one) => onWishes({ ...wishes, order: one as PairOrder })}
          />
        )}
        {encodings[0] !== undefined && (
          <Choice
            label={t('import.encodingLabel')}
            value={encodings[0]}
            options={Object.entries(ENCODING_NAMES)}
            onChange={(one) => onWishes({ ...wishes, encoding: one as Encoding })}
          />
        )}
        {formats.every((format) => TEXT_FORMATS.includes(format)) && (
          <Choice
            label={t('import.formatLabel')}
            value={formats[0] ?? 'text'}
            options={TEXT_FORMATS.map((one) => [one, t(`import.format.${one}`)])}
            onChange={(one) => onWishes({ ...wishes, format: one as SourceFormat })}
          />
        )}
      </div>
    </details>
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <label>
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
