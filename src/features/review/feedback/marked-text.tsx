import type { ReactNode } from 'react';
import type { DifferenceMark } from '../../../domain/cards/feedback/mark-differences.ts';
import type { SentenceMark } from '../../../services/annotated-sentence/sentence-mark.ts';
import { SIGNS } from './difference-signs.ts';
import styles from './feedback.module.css';

/** How strongly a kind of difference is drawn: what is only another way, a slip, or something else. */
function strengthOf(kind: DifferenceMark['kind']): 'mild' | 'strong' {
  return SIGNS[kind] === '≈' || kind === 'order' ? 'mild' : 'strong';
}

/** One stretch, underlined, with its sign before the first; the list beside it says the same in words. */
function drawMark(mark: DifferenceMark, isFirst: boolean, inside: ReactNode): ReactNode {
  const className = [styles[strengthOf(mark.kind)], mark.isCore ? styles['core'] : ''].join(' ');
  return (
    <span className={className} data-sign={isFirst ? SIGNS[mark.kind] : undefined}>
      {inside}
    </span>
  );
}

/** A text with its differences marked. */
export function MarkedText(props: {
  readonly text: string;
  readonly marks: readonly DifferenceMark[];
}) {
  const { text, marks } = props;
  const drawn = marks.flatMap((mark, index) => {
    const before = marks[index - 1];
    return [
      <span key={`before ${mark.start}`}>{text.slice(before?.end ?? 0, mark.start)}</span>,
      <span key={mark.start}>
        {drawMark(mark, isFirst(mark, before), text.slice(mark.start, mark.end))}
      </span>,
    ];
  });
  return (
    <>
      {drawn}
      <span>{text.slice(marks.at(-1)?.end ?? 0)}</span>
    </>
  );
}

/** The same for a sentence that is shown word by word. */
export function sentenceMarks(marks: readonly DifferenceMark[]): SentenceMark[] {
  return marks.map((mark, index) => ({
    start: mark.start,
    end: mark.end,
    draw: (inside) => drawMark(mark, isFirst(mark, marks[index - 1]), inside),
  }));
}

const isFirst = (mark: DifferenceMark, before: DifferenceMark | undefined): boolean =>
  before === undefined || before.end !== mark.start || before.kind !== mark.kind;
