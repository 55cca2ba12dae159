/** A bad file. */
export class BadInput extends Error {}

/** A call whose words are off. */
export class BadUsage extends Error {}
