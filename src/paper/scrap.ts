import { randomFrom } from './random.ts';

/**
 * A rectangle as scissors make it: corners a little off. SVG path data in the units given.
 * @param wobble How far off, as a part of the shorter side.
 */
export function scrap(
  x: number,
  y: number,
  width: number,
  height: number,
  seed: number,
  wobble = 0.06,
): string {
  const random = randomFrom(seed);
  const off = () => (random() - 0.5) * 2 * wobble * Math.min(width, height);
  const corner = (cornerX: number, cornerY: number) => `${round(cornerX + off())} ${round(cornerY + off())}`;
  return `M${corner(x, y)}L${corner(x + width, y)}L${corner(x + width, y + height)}L${corner(x, y + height)}Z`;
}

const round = (value: number) => Number(value.toFixed(1));
