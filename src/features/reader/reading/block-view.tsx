import { memo } from 'react';
import { WayBackLine } from '../way-back-line.tsx';
import type { BlockViewProps } from './block-view-props.ts';
import { FlowView } from './flow-view.tsx';
import { PairView } from './pair-view.tsx';
import styles from './reading.module.css';
import { flowingLanguage } from './reading-mode.ts';
import { useBlockRecall } from './use-block-recall.ts';
import { useIsSettled } from './use-is-settled.ts';

/** A paragraph or a heading, as the author divided the text. */
export const BlockView = memo(function BlockView(props: BlockViewProps) {
  const { block, mode, direction, today } = props;
  const isSettled = useIsSettled();
  const recallOf = useBlockRecall(block.pairs, isSettled ? direction : undefined, today);
  const flowing = flowingLanguage(mode);
  const classes = [
    styles['block'],
    styles[mode],
    block.heading && styles['heading'],
    block.goesOn && styles['goesOn'],
  ];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      {flowing !== undefined ? (
        <>
          {props.sought !== undefined && <WayBackLine />}
          <FlowView {...props} language={flowing} isSettled={isSettled} recallOf={recallOf} />
        </>
      ) : (
        block.pairs.map((note, at) => (
          <PairView
            key={note.id}
            {...props}
            note={note}
            index={block.first + at}
            isSettled={isSettled}
            recall={recallOf?.(note)}
          />
        ))
      )}
    </div>
  );
});
