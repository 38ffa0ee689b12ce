/** `1 claim`, `2 claims`, `no claims`. */
export function counted(count: number, noun: string): string {
  if (count === 0) return `no ${noun}s`;
  return count === 1 ? `1 ${noun}` : `${String(count)} ${noun}s`;
}
