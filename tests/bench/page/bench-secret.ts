/** The 128 bits of the recovery phrase under which the devices of the bench meet. */
export const BENCH_SECRET = Uint8Array.from({ length: 16 }, (_, index) => index * 11);
