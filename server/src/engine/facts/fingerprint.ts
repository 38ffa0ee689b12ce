import type { RegistryEntry } from './model';

/**
 * A 52-bit fingerprint of everything the entries say. Two registries with the same fingerprint say the same, so a cache keyed
 * by it is never stale. Two 26-bit halves of FNV-1a with different offsets.
 */
export function fingerprint(entries: readonly RegistryEntry[]): number {
  let low = 0x811c9dc5;
  let high = 0x01234567;
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ (code + 1), 0x01000193);
    }
    low = Math.imul(low ^ 0x1f, 0x01000193);
    high = Math.imul(high ^ 0x2f, 0x01000193);
  };
  for (const entry of entries) add(JSON.stringify(entry));
  return (high >>> 6) * 0x4000000 + (low >>> 6);
}
