/** Where an answer may mean something else than the reference; pointed out, never called wrong. */
export const CHECKS = ['negation', 'number', 'comparison', 'roles', 'opposite'] as const;
export type Check = (typeof CHECKS)[number];
