import { useTranslation } from 'react-i18next';
import type { ScriptChoice } from '../../domain/chinese/script/shown-script.ts';

/** The scripts to choose from, by their names. */
export function useScriptChoices(): { readonly value: ScriptChoice; readonly label: string }[] {
  const { t } = useTranslation();
  return [
    { value: 'as-written', label: t('chinese.scriptAsWritten') },
    { value: 'hans', label: t('chinese.scriptHans') },
    { value: 'tw', label: t('chinese.scriptTw') },
    { value: 'hk', label: t('chinese.scriptHk') },
  ];
}
