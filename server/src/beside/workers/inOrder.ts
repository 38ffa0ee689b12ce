/**
 * The results of all items in their order, while up to `ahead()` of them are under way: one that takes long keeps few others waiting.
 * `start` must begin its work at once.
 */
export async function* doneInOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  start: (item: Item) => Promise<Result>,
  ahead: () => number,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  for await (const item of items) {
    const result = start(item);
    // Whoever waits for it hears of a rejection, later.
    result.catch(() => undefined);
    waiting.push(result);
    while (waiting.length >= ahead()) yield await waiting.shift()!;
  }
  for (const result of waiting) yield await result;
}
