/** What survives `JSON.stringify` and structured clone alike. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

export type JsonFields = { readonly [field: string]: Json };

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
