import { type PointerEventHandler, type ReactNode, useId } from 'react';
import styles from './charts.module.css';

export interface PictureProps {
  readonly title: string;
  /** CSS pixels, which are the units of the drawing too. */
  readonly width: number;
  readonly height: number;
  /** Of the cursor over its points. */
  readonly pointer: Readonly<
    Record<'onPointerMove' | 'onPointerDown' | 'onPointerLeave', PointerEventHandler<SVGSVGElement>>
  >;
  readonly children: ReactNode;
}

/** What every drawing of a chart stands in: named, in its own size, pointed at as a whole. */
export function Picture({ title, width, height, pointer, children }: PictureProps) {
  const id = useId();
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-labelledby={id}
      className={styles['picture']}
      {...pointer}
    >
      <title id={id}>{title}</title>
      {children}
    </svg>
  );
}
