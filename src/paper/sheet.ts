import { randomFrom } from './random.ts';

/**
 * Cuts the sheet a quote lies on, in a box of 100 by 100; its right edge is the one that shows.
 * @param seed A number of the verhaal: every sheet is cut anew.
 * @param angular Straight cuts, as the booklet's odd noties have; otherwise one wavy cut.
 */
export function cutSheet(seed: number, angular: boolean): string {
  const random = randomFrom(seed * 7);
  const near = (value: number, by: number) => Math.round(value + (random() - 0.5) * 2 * by);
  const top = near(83, 6);
  const bottom = near(87, 5);
  if (angular) {
    const knee = near(46, 18);
    return `M0 0L${top} ${near(3, 1)}L100 ${knee}L${bottom} 100L0 ${near(97, 1)}Z`;
  }
  const turn = near(42, 10);
  return (
    `M0 ${near(2, 1)}L${top + 8} 0C100 ${turn - 26} ${near(84, 4)} ${turn - 16} ${near(87, 3)} ${turn}` +
    `C${near(90, 3)} ${turn + 18} 101 ${turn + 24} ${near(96, 2)} ${turn + 38}C93 92 ${bottom} 94 ${bottom} 100L0 98Z`
  );
}
