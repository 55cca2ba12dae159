/** The scripts that Chinese can be shown in: simplified, and traditional as in Taiwan or Hong Kong. */
export type ShownScript = 'hans' | 'tw' | 'hk';

/** What a learner chooses: a script, or each text as it was written. */
export type ScriptChoice = 'as-written' | ShownScript;

export const SCRIPT_CHOICES: readonly ScriptChoice[] = ['as-written', 'hans', 'tw', 'hk'];

export function isScriptChoice(value: unknown): value is ScriptChoice {
  return SCRIPT_CHOICES.includes(value as ScriptChoice);
}
