import { useTranslation } from 'react-i18next';
import type { PinyinForm } from '../../domain/chinese/pinyin/pinyin-form.ts';
import { AnnotatedSentence } from '../../services/annotated-sentence/annotated-sentence.tsx';
import { useScriptChoices } from '../../services/annotated-sentence/use-script-choices.ts';
import {
  type PinyinWhen,
  type TonePalette,
  usePinyinForm,
  usePinyinWhen,
  useScriptChoice,
  useTonePalette,
} from '../../services/chinese-display.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './settings.module.css';

/** How Chinese sentences are displayed everywhere, with one of them to see it. */
export function ChineseSettings() {
  const { t } = useTranslation();
  const [when, setWhen] = usePinyinWhen();
  const [form, setForm] = usePinyinForm();
  const [palette, setPalette] = useTonePalette();
  const [script, setScript] = useScriptChoice();
  const scripts = useScriptChoices();
  return (
    <Surface title={t('chinese.settings')}>
      <ChoiceGroup<PinyinWhen>
        label={t('chinese.when')}
        hint={t('chinese.whenHint')}
        value={when}
        choices={[
          { value: 'always', label: t('chinese.whenAlways') },
          { value: 'request', label: t('chinese.whenRequest') },
          { value: 'unknown', label: t('chinese.whenUnknown') },
          { value: 'never', label: t('chinese.whenNever') },
        ]}
        onChange={setWhen}
      />
      <ChoiceGroup<PinyinForm>
        label={t('chinese.form')}
        value={form}
        choices={[
          { value: 'marks', label: t('chinese.formMarks') },
          { value: 'numbers', label: t('chinese.formNumbers') },
          { value: 'zhuyin', label: t('chinese.formZhuyin') },
        ]}
        onChange={setForm}
      />
      <ChoiceGroup<TonePalette>
        label={t('chinese.palette')}
        hint={t('chinese.paletteHint')}
        value={palette}
        choices={[
          { value: 'none', label: t('chinese.paletteNone') },
          { value: 'classic', label: t('chinese.paletteClassic') },
          { value: 'soft', label: t('chinese.paletteSoft') },
          { value: 'distinct', label: t('chinese.paletteDistinct') },
        ]}
        onChange={setPalette}
      />
      <SelectField
        label={t('chinese.script')}
        hint={t('chinese.scriptHint')}
        value={script}
        choices={scripts}
        onChange={setScript}
      />
      <section className={styles['preview']} aria-label={t('chinese.preview')}>
        <AnnotatedSentence
          sentence={t('chinese.sample')}
          language="zh"
          script="hans"
          size="prompt"
          pinyinKey="y"
        />
      </section>
    </Surface>
  );
}
