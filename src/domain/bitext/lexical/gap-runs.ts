/**
 * What a gap that follows another one is spared, in nats: what a translator left out, or a page has
 * beside its article, is mostly more than one sentence. So a run of gaps costs one beginning and a
 * little for each sentence, as gaps do between sequences of other kinds (Gotoh 1982).
 */
export const SPARED_AFTER_GAP = 4;

/** ln(e^spared - 1): what the paths that end in a gap add to those that every bead goes on from. */
export const SURPLUS_AFTER_GAP = Math.log(Math.expm1(SPARED_AFTER_GAP));
