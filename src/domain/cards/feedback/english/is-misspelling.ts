const SHORTEST = 4;

/** Whether two words differ by a letter too many, too few, wrong, or two that changed places. */
export function isMisspelling(own: string, other: string): boolean {
  const [short, long] = own.length <= other.length ? [own, other] : [other, own];
  if (long.length < SHORTEST || long.length - short.length > 1 || own === other) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.slice(start);
  const longRest = long.slice(start);
  if (short.length < long.length) return rest === longRest.slice(1);
  if (rest.slice(1) === longRest.slice(1)) return true;
  return rest[0] === longRest[1] && rest[1] === longRest[0] && rest.slice(2) === longRest.slice(2);
}
