import { useTranslation } from 'react-i18next';
import type { OwnCorrections } from '../../domain/chinese/own/own-corrections.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './correct-form.module.css';
import { type CorrectableSentence, useCorrecting } from './use-correcting.ts';

export interface CorrectFormProps extends CorrectableSentence {
  readonly onSave: (corrections: OwnCorrections) => Promise<void>;
  readonly onCancel: () => void;
}

/** One line a word: join it with the next, split it, write its pinyin and how it is shown. */
export function CorrectForm({ onSave, onCancel, ...sentence }: CorrectFormProps) {
  const { t } = useTranslation();
  const correcting = useCorrecting(sentence);
  const { lines } = correcting;
  const lang = sentence.shownScript === 'hans' ? 'zh-Hans' : 'zh-Hant';
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (correcting.isSound) void onSave(correcting.collect());
      }}
    >
      <p className={styles['hint']}>{t('chinese.correctHint')}</p>
      <ol className={styles['lines']}>
        {lines.map((line, at) => {
          const next = lines[at + 1];
          if (!line.isWord) return null;
          return (
            <li key={line.key} className={styles['line']}>
              <span lang={lang} className={styles['text']}>
                {line.text}
              </span>
              {line.readCount > 0 && (
                <TextField
                  label={t('chinese.pinyinOf', { word: line.text })}
                  value={line.pinyin}
                  autoComplete="off"
                  autoCapitalize="none"
                  spellCheck={false}
                  error={
                    line.syllables === undefined
                      ? t('chinese.notPinyin', { count: line.readCount })
                      : undefined
                  }
                  onChange={(event) => correcting.setPinyin(line.key, event.target.value)}
                />
              )}
              {sentence.converted !== undefined && (
                <TextField
                  label={t('chinese.shownAs', { word: line.text })}
                  lang={lang}
                  value={line.shown}
                  autoComplete="off"
                  error={
                    line.isShownRight
                      ? undefined
                      : t('chinese.notCharacters', { count: line.characters.length })
                  }
                  onChange={(event) => correcting.setShown(line.key, event.target.value)}
                />
              )}
              <span className={styles['cuts']}>
                {line.characters.length > 1 && (
                  <Button look="quiet" onClick={() => correcting.split(line)}>
                    {t('chinese.split', { word: line.text })}
                  </Button>
                )}
                {next?.isWord === true && (
                  <Button look="quiet" onClick={() => correcting.join(at)}>
                    {t('chinese.join', { first: line.text, second: next.text })}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <p className={styles['actions']}>
        <Button type="submit" look="primary" disabled={!correcting.isSound}>
          {t('common.save')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <Button look="quiet" onClick={correcting.reset}>
          {t('chinese.reset')}
        </Button>
      </p>
    </form>
  );
}
