import { PALETTES } from '../../palettes.ts';
import { path, type Markup } from '../kit/drawing.ts';
import { PathWriter } from '../kit/path-writer.ts';
import { cut, strip } from '../kit/scissors.ts';
import type { Point } from '../kit/vector.ts';
import type { Light } from './light.ts';

export interface LanternOptions {
  /** The hand it hangs from, in px. */
  hand: Point;
  /** Its height, in px. */
  size: number;
  light: Light;
}

/** A paper lantern in the shape of a house. By night its windows are lit. */
export function lantern({ hand, size, light }: LanternOptions): Markup {
  const at = (x: number, y: number): Point => [hand[0] + x * size, hand[1] + y * size];
  const windows = new PathWriter(1);
  for (const [x, y] of [
    [-0.26, 0.66],
    [0.06, 0.66],
    [-0.26, 0.96],
    [0.06, 0.96],
  ] as const) {
    cut([at(x, y), at(x + 0.2, y), at(x + 0.2, y + 0.2), at(x, y + 0.2)], { into: windows, bow: 0 });
  }
  const house = cut([at(-0.4, 0.58), at(0, 0.18), at(0.4, 0.58), at(0.38, 1.26), at(-0.38, 1.26)], {
    decimals: 1,
  });
  return [
    path(PALETTES.omslag.ink, strip([at(0, -0.1), at(0, 0.3)], size * 0.05, { decimals: 1 })),
    path(PALETTES.omslag.accent, house),
    path(light.time === 'day' ? PALETTES.omslag.ink : PALETTES.omslag.white, windows.data),
  ];
}
