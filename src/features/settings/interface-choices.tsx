import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '../../i18n/i18n.ts';
import { isInterfaceLanguage } from '../../i18n/i18n.ts';
import { useSetting } from '../../services/use-setting.ts';
import { isBoolean } from '../../shared/json.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Surface } from '../../ui/surface.tsx';
import { isTheme, type Theme } from '../../ui/theme.ts';

/** The interface's language and theme. */
export function InterfaceChoices() {
  const { t, i18n } = useTranslation();
  const shown = i18n.language === 'zh-Hans' ? 'zh-Hans' : 'en';
  const [language, setLanguage] = useSetting<InterfaceLanguage>(
    'language',
    isInterfaceLanguage,
    shown,
  );
  const [theme, setTheme] = useSetting<Theme>('theme', isTheme, 'system');
  const [singleKeys, setSingleKeys] = useSetting<boolean>('single-keys', isBoolean, true);
  const [swipe, setSwipe] = useSetting<boolean>('swipe', isBoolean, false);
  return (
    <Surface title={t('settings.interface')}>
      <ChoiceGroup<InterfaceLanguage>
        label={t('settings.language')}
        value={language}
        choices={[
          { value: 'en', label: 'English' },
          { value: 'zh-Hans', label: '简体中文' },
        ]}
        onChange={setLanguage}
      />
      <ChoiceGroup<Theme>
        label={t('settings.theme')}
        value={theme}
        choices={[
          { value: 'system', label: t('settings.themeSystem') },
          { value: 'light', label: t('settings.themeLight') },
          { value: 'dark', label: t('settings.themeDark') },
        ]}
        onChange={setTheme}
      />
      <ChoiceGroup<'on' | 'off'>
        label={t('settings.singleKeys')}
        hint={t('settings.singleKeysHint')}
        value={singleKeys ? 'on' : 'off'}
        choices={[
          { value: 'on', label: t('settings.on') },
          { value: 'off', label: t('settings.off') },
        ]}
        onChange={(value) => setSingleKeys(value === 'on')}
      />
      <ChoiceGroup<'on' | 'off'>
        label={t('desk.swipe')}
        hint={t('desk.swipeHint')}
        value={swipe ? 'on' : 'off'}
        choices={[
          { value: 'on', label: t('settings.on') },
          { value: 'off', label: t('settings.off') },
        ]}
        onChange={(value) => setSwipe(value === 'on')}
      />
    </Surface>
  );
}
