import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';
import { Surface } from '../../ui/surface.tsx';
import { AdvancedOptions } from './advanced-options.tsx';
import { DailyOptions } from './daily-options.tsx';
import { PresetChoice } from './preset-choice.tsx';
import { TextsPresets } from './texts-presets.tsx';
import { useOptions } from './use-options.ts';

/** How much is asked a day, in which order and at which intervals, for all texts and for some. */
export default function OptionsScreen({ presetId }: { readonly presetId?: string }) {
  const { t } = useTranslation();
  const shown = useOptions(presetId);
  if (shown === undefined) return null;
  const key = shown.preset?.id ?? 'collection';
  return (
    <Page title={t('options.title')} intro={t('options.intro')}>
      <Surface label={t('options.presets')}>
        <PresetChoice {...shown} />
      </Surface>
      <DailyOptions key={`${key} daily`} {...shown} />
      <Surface label={t('options.advanced')}>
        <AdvancedOptions key={`${key} advanced`} {...shown} />
      </Surface>
      <TextsPresets presets={shown.presets} />
    </Page>
  );
}
