/**
 * The value to which a key leads from the one that is read now (`undefined` for none yet), or nothing where the key is
 * none of ours. The ends stay where they are.
 */
export function stepTo(key: string, now: number | undefined, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
      return now === undefined ? 0 : Math.min(now + 1, last);
    case 'ArrowLeft':
      return now === undefined ? last : Math.max(now - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
