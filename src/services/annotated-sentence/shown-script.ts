import type { ScriptChoice, ShownScript } from '../../domain/chinese/script/shown-script.ts';
import type { ChineseScript } from '../../domain/text/language.ts';

/** The script to convert to; undefined where the text is written in it, or is shown as written. */
export function conversionOf(
  written: ChineseScript,
  choice: ScriptChoice,
): ShownScript | undefined {
  if (choice === 'as-written') return undefined;
  const wanted: ChineseScript = choice === 'hans' ? 'hans' : 'hant';
  return wanted === written ? undefined : choice;
}

/** The `lang` of Chinese, so that fonts give the glyphs of its region. */
export function chineseLang(written: ChineseScript, converted: ShownScript | undefined): string {
  if (converted === undefined) return written === 'hans' ? 'zh-Hans' : 'zh-Hant';
  if (converted === 'hans') return 'zh-Hans';
  return converted === 'hk' ? 'zh-Hant-HK' : 'zh-Hant';
}
