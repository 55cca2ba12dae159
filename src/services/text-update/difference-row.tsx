import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedPart } from '../../domain/cards/compare-answer.ts';
import { sideDifference } from '../../domain/cards/update/side-difference.ts';
import type { UpdateStep } from '../../domain/cards/update/text-update.ts';
import type { ChineseScript, Language } from '../../domain/text/language.ts';
import { ForeignText } from '../../ui/foreign-text.tsx';
import { MissingSide } from '../../ui/missing-side.tsx';
import styles from './text-update.module.css';

const SIDES: readonly Language[] = ['en', 'zh'];

/** One pair that changes: what becomes of it in a word, and both its sides. */
export const DifferenceRow = memo(function DifferenceRow(props: {
  readonly step: UpdateStep;
  readonly script: ChineseScript;
}) {
  const { t } = useTranslation();
  const id = useId();
  const { step, script } = props;
  return (
    <article className={styles['difference']} aria-labelledby={id}>
      <p id={id} className={`${styles['kind']} ${styles[step.kind]}`}>
        {t(`textUpdate.kind.${step.kind}`)}
      </p>
      {SIDES.map((side) => (
        <div key={side}>
          <Side step={step} side={side} script={script} />
        </div>
      ))}
    </article>
  );
});

interface SideProps {
  readonly step: UpdateStep;
  readonly side: Language;
  readonly script: ChineseScript;
}

function Side({ step, side, script }: SideProps) {
  const { t } = useTranslation();
  if (step.kind === 'added') return <Plain text={step.pair[side]} side={side} script={script} />;
  const { kind, before, after } = step;
  if (kind !== 'changed') {
    const text = kind === 'removed' ? before[side] : after[side];
    return <Plain text={text} side={side} script={script} />;
  }
  if (before[side] === after[side]) {
    return <Plain text={after[side]} side={side} script={script} />;
  }
  const difference = sideDifference(before[side], after[side]);
  const versions = [
    { name: t('textUpdate.before'), text: before[side], parts: difference.before, mark: 'gone' },
    { name: t('textUpdate.after'), text: after[side], parts: difference.after, mark: 'new' },
  ] as const;
  return versions.map(({ name, text, parts, mark }) => (
    <div key={mark} className={styles['version']}>
      <span className={styles['name']}>{name}</span>
      {text === '' ? (
        <MissingSide>{t('import.gap')}</MissingSide>
      ) : (
        <ForeignText language={side} script={script}>
          <Parts parts={parts} mark={mark} />
        </ForeignText>
      )}
    </div>
  ));
}

function Plain(props: {
  readonly text: string;
  readonly side: Language;
  readonly script: ChineseScript;
}) {
  const { t } = useTranslation();
  if (props.text === '') return <MissingSide>{t('import.gap')}</MissingSide>;
  return (
    <ForeignText language={props.side} script={props.script}>
      {props.text}
    </ForeignText>
  );
}

function Parts(props: { readonly parts: readonly ComparedPart[]; readonly mark: 'gone' | 'new' }) {
  const Mark = props.mark === 'gone' ? 'del' : 'ins';
  return props.parts.map(({ text, shared }, index) => {
    const key = `${index}:${text}`;
    if (shared) return <span key={key}>{text}</span>;
    return (
      <Mark key={key} className={styles[`${props.mark}Words`]}>
        {text}
      </Mark>
    );
  });
}
