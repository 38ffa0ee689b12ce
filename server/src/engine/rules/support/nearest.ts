const longestWord = 60;

/**
 * The candidates that differ from the word by few letters, nearest first: at most one change for each four letters, and never more than three.
 * Letters that changed places are one change. Damerau, F. J. (1964): A technique for computer detection and correction of spelling errors.
 */
export function nearestWords(word: string, candidates: Iterable<string>, most = 3): string[] {
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 4)));
  if (word.length < 2 || word.length > longestWord) return [];
  const small = word.toLowerCase();
  const near: { readonly candidate: string; readonly changes: number }[] = [];
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > limit) continue;
    const changes = changesBetween(small, candidate.toLowerCase());
    if (changes <= limit) near.push({ candidate, changes });
  }
  near.sort((a, b) => a.changes - b.changes || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, most).map(({ candidate }) => candidate);
}

function changesBetween(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let least = Math.min(previous[j - 1]! + (same ? 0 : 1), previous[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
