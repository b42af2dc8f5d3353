/** A row counts for more than any distance along it, in CSS pixels. */
const ROW = 10_000;

/** Where a key leads from one of the links, which stand in rows: on and back as one reads, up and down as one sees. */
export function neighbour<Link extends Element>(links: Link[], from: number, key: string): Link | undefined {
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  if (key === 'ArrowRight') return links[from + 1];
  if (key === 'ArrowLeft') return links[from - 1];
  const way = { ArrowDown: 1, ArrowUp: -1 }[key];
  const here = links[from]?.getBoundingClientRect();
  if (!here || !way) return undefined;
  const distances = links.map((link) => {
    const { height, left, top } = link.getBoundingClientRect();
    const down = (top - here.top) * way;
    return { link, distance: down < height / 2 ? Infinity : down * ROW + Math.abs(left - here.left) };
  });
  const nearest = distances.reduce((best, other) => (other.distance < best.distance ? other : best));
  return Number.isFinite(nearest.distance) ? nearest.link : undefined;
}
