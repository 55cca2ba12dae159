import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import figures from '../figures.module.css';
import { useNotice } from '../notices.tsx';
import { saveFile } from '../save-file.ts';
import styles from './charts.module.css';
import { drawPng } from './draw-png.ts';
import type { FigureTable } from './figure-table.ts';
import { toSvgFile } from './to-svg-file.ts';

export interface FigureFrameProps {
  /** Names the figure and its files. */
  readonly title: string;
  /** One sentence: how it is counted. */
  readonly how: ReactNode;
  readonly table: FigureTable;
  /** The picture; one `svg`, or several of which each is saved. */
  readonly children: ReactNode;
}

/** A picture with how it is counted, the same as a table, and both to be saved. */
export function FigureFrame({ title, how, table, children }: FigureFrameProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const figure = useRef<HTMLElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const picture = (): SVGSVGElement | null =>
    figure.current?.querySelector<SVGSVGElement>('svg:not([data-legend])') ?? null;
  const savePicture = async (kind: 'svg' | 'png'): Promise<void> => {
    const drawn = picture();
    if (drawn === null) return;
    const svg = toSvgFile(drawn, title);
    const file = kind === 'svg' ? svg : await drawPng(svg, drawn);
    if (file === undefined) notice({ text: t('charts.pngFailed'), tone: 'error' });
    else saveFile(file, `${title}.${kind}`);
  };
  const saveTable = async (): Promise<void> => {
    const { toCsvFile } = await import('./to-csv-file.ts');
    saveFile(toCsvFile(table), `${title}.csv`);
  };
  return (
    <figure className={styles['figure']} ref={figure} aria-label={title}>
      {children}
      <figcaption className={styles['how']}>{how}</figcaption>
      <div className={styles['below']}>
        <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>
            {t('charts.asTable')}
            <span className="sr-only">: {title}</span>
          </summary>
          {isOpen && <FigureRows title={title} table={table} />}
        </details>
        <div className={styles['save']} role="group" aria-label={t('charts.save', { title })}>
          <button type="button" onClick={() => void saveTable()}>
            CSV
          </button>
          <button type="button" onClick={() => void savePicture('svg')}>
            SVG
          </button>
          <button type="button" onClick={() => void savePicture('png')}>
            PNG
          </button>
        </div>
      </div>
    </figure>
  );
}

/** A long table scrolls within its box, which keys must be able to reach. */
function letKeysScroll(box: HTMLDivElement | null): void {
  if (box !== null) box.tabIndex = 0;
}

function FigureRows({ title, table }: Pick<FigureFrameProps, 'title' | 'table'>) {
  const [, ...others] = table.columns;
  return (
    <div className={styles['rows']} role="group" aria-label={title} ref={letKeysScroll}>
      <table className={figures['table']}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, place) => (
                <td key={others[place]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
