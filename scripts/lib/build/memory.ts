/**
 * By these variables, what Astro has freed goes back to the system at once: blocks of 128 kB and more of the C library, and
 * what its libraries written in Rust, which bring mimalloc, no longer use. These take their memory in pieces, since of one
 * large arena they give nothing back. Else Astro holds half a gigabyte more of a big plan.
 * Programs that ask for such blocks all the time, as those that compress, would be slower by it.
 */
export const givesBackMemory: NodeJS.ProcessEnv = {
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MIMALLOC_PURGE_DELAY: '0',
  MIMALLOC_DISALLOW_ARENA_ALLOC: '1',
};

/**
 * How much a program of the build may hold of JavaScript's own memory, in MB: half as much again as any has needed, or
 * more. Where there is a bound V8 collects earlier, for little more work; without one it lets garbage grow to gigabytes.
 * @param content what the content weighs, in bytes, by which it grows.
 */
export const heapLimit = (content: number): number => Math.round(384 + (10 * content) / 1e6);
