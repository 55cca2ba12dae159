import { glossPieces } from '../../domain/chinese/dictionary/gloss-pieces.ts';
import { WordLink } from './word-link.tsx';

/** A gloss; words of the dictionary that it names can be gone to. */
export function GlossText(props: {
  readonly gloss: string;
  readonly onGo: (word: string) => void;
}) {
  return glossPieces(props.gloss).map((piece, at) => {
    const key = `${at}`;
    if (typeof piece === 'string') return <span key={key}>{piece}</span>;
    return <WordLink key={key} word={piece} onGo={props.onGo} />;
  });
}
