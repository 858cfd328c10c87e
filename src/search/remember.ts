/** Fetches what was asked for once and keeps it; what failed is asked for again. */
export function remember<Key, Value>(fetchOne: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = kept.get(key) ?? fetchOne(key);
    kept.set(key, known);
    known.catch(() => kept.delete(key));
    return known;
  };
}

/** Fetches something the first time that it is asked for. */
export function once<Value>(fetchIt: () => Promise<Value>): () => Promise<Value> {
  const kept = remember<string, Value>(fetchIt);
  return () => kept('');
}
