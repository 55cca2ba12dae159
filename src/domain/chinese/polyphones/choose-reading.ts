import { EVERYDAY_RULES } from './everyday-rules.ts';
import { FURTHER_RULES } from './further-rules.ts';
import { NOUN_VERB_RULES } from './noun-verb-rules.ts';
import { PARTICLE_RULES } from './particle-rules.ts';
import { fitsRule, type PolyphonePlace, type PolyphoneRules } from './polyphone-rule.ts';
import { VERB_RULES } from './verb-rules.ts';

const RULES: PolyphoneRules = {
  ...PARTICLE_RULES,
  ...VERB_RULES,
  ...EVERYDAY_RULES,
  ...NOUN_VERB_RULES,
  ...FURTHER_RULES,
};

export function hasRules(character: string): boolean {
  return Object.hasOwn(RULES, character);
}

/** The reading that our rules give a character at its place; undefined where none of them fits. */
export function chooseReading(character: string, place: PolyphonePlace): string | undefined {
  const rules = hasRules(character) ? RULES[character] : undefined;
  return rules?.find((rule) => fitsRule(rule, place))?.reading;
}
