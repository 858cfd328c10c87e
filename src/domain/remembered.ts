/** A function that works once for the same words and numbers, and then gives what it gave. For work that is pure. */
export function remembered<Given extends readonly (string | number | boolean)[], Made>(
  work: (...given: Given) => Made,
): (...given: Given) => Made {
  const known = new Map<string, Made>();
  return (...given) => {
    const key = JSON.stringify(given);
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const made = work(...given);
    known.set(key, made);
    return made;
  };
}
