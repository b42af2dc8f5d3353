import { randomFrom } from './random.ts';

/** Two sheets that meet, as path data in a box of 800 by 600: one cut straight, one cut in waves. */
export interface PosterSheets {
  angular: string;
  wavy: string;
}

/** Cuts the sheets of a poster; the same seed gives the same sheets. */
export function cutPoster(seed: number): PosterSheets {
  const random = randomFrom(seed);
  const near = (value: number, by = 22) => Math.round(value + (random() - 0.5) * 2 * by);
  const seam = near(610, 40);
  const angular = [
    [near(26), near(40)],
    [near(seam / 2), near(22, 10)],
    [near(seam), near(34)],
    [near(seam - 50, 20), near(300, 60)],
    [near(seam + 10, 30), near(566, 10)],
    [near(seam / 2, 60), near(584, 8)],
    [near(24, 10), near(560)],
  ];
  const x = near(seam - 90, 40);
  const wave = near(70, 30);
  const wavy =
    `M776 ${near(60)}L776 ${near(540)}L${x + wave} ${near(578, 8)}` +
    `C${x - wave} 500 ${x - wave} 420 ${x + wave / 2} 350C${x + wave * 2} 270 ${x - wave} 230 ${x} 150` +
    `C${x + wave} 90 ${x + wave} 70 ${x + wave} ${near(28, 8)}Z`;
  return { angular: `M${angular.map((point) => point.join(' ')).join('L')}Z`, wavy };
}
