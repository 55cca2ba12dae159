/** Strings by key, as deep as the keys go. */
export interface Strings {
  readonly [key: string]: string | Strings;
}

/** The same keys with other words, in a language that has one plural form. */
export type Localised<Original> = {
  readonly [Key in keyof Original as Key extends `${string}_one`
    ? never
    : Key]: Original[Key] extends string ? string : Localised<Original[Key]>;
};
