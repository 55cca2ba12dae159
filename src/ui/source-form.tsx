import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { isEmpty, type Source, type SourceBoxes, sourceOfTransfer } from './source.ts';
import { SourceBox } from './source-box.tsx';
import styles from './source-form.module.css';

/** Endings that a file dialog offers; what a file is, its content decides. */
const ENDINGS =
  '.txt,.md,.markdown,.html,.htm,.xhtml,.epub,.docx,.tsv,.csv,.jsonl,.tmx,.xlf,.xliff,.srt,.vtt,.apkg,.colpkg';

export interface SourceFormProps {
  readonly boxes: SourceBoxes;
  readonly onBoxes: (boxes: SourceBoxes) => void;
  readonly onSubmit: (sources: readonly Source[]) => void;
}

/** Paste, drop or choose one text or two. A paste into the empty single field goes on by itself. */
export function SourceForm({ boxes, onBoxes, onSubmit }: SourceFormProps) {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const isTwo = boxes.length === 2;

  const submit = (given: SourceBoxes): void => {
    const sources = given.filter((source) => !isEmpty(source));
    onSubmit(sources.length === 0 ? [{ kind: 'pasted', text: '' }] : (sources as Source[]));
  };
  const change = (place: number, source: Source | undefined): void => {
    onBoxes(boxes.map((box, index) => (index === place ? source : box)) as unknown as SourceBoxes);
  };
  const takeFiles = (files: readonly File[]): void => {
    const taken = files
      .slice(0, 2)
      .map((file): Source => ({ kind: 'file', name: file.name, file }));
    const next = place(boxes, taken);
    onBoxes(next);
    if (taken.length === 2 || !isTwo) submit(next);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragged(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) takeFiles(files);
    else onSubmit([sourceOfTransfer(event.dataTransfer)]);
  };

  return (
    <form
      className={`${styles['form']} ${dragged ? styles['dragged'] : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        submit(boxes);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setDragged(true);
      }}
      onDragLeave={() => setDragged(false)}
      onDrop={drop}
    >
      <div className={isTwo ? styles['two'] : styles['one']}>
        {boxes.map((box, index) => (
          <SourceBox
            // A box has no identity but its place.
            key={index === 0 ? 'first' : 'second'}
            label={t(isTwo ? (index === 0 ? 'source.first' : 'source.second') : 'source.label')}
            hint={t(isTwo ? 'source.hintTwo' : 'source.hint')}
            example={isTwo ? '' : t('source.example')}
            source={box}
            onSource={(source) => change(index, source)}
            onPasteWhole={
              isTwo
                ? undefined
                : (source) => {
                    change(0, source);
                    onSubmit([source]);
                  }
            }
          />
        ))}
      </div>
      <div className={styles['actions']}>
        <Button type="submit" look="primary">
          {t('source.submit')}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{t('source.choose')}</Button>
        <Button look="quiet" onClick={() => onBoxes(isTwo ? [boxes[0]] : [boxes[0], undefined])}>
          {t(isTwo ? 'source.together' : 'source.apart')}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          accept={ENDINGS}
          onChange={(event) => {
            takeFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
    </form>
  );
}

/** Two files fill both boxes; one goes to the first empty box, else to the last. */
function place(boxes: SourceBoxes, taken: readonly Source[]): SourceBoxes {
  const [first, second] = taken;
  if (second !== undefined) return [first, second];
  if (boxes.length === 1 || isEmpty(boxes[0]))
    return boxes.length === 1 ? [first] : [first, boxes[1]];
  return [boxes[0], first];
}
