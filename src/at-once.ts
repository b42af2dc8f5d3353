/** Does the work for every item, so many at a time; in their order, as far as beginning goes. */
export async function atOnce<Item>(
  limit: number,
  items: Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
