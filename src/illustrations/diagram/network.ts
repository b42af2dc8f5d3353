import { PALETTES } from '../../palettes.ts';
import { clip, clipPath, path, type Markup } from '../kit/drawing.ts';
import { portrait, type PortraitOptions } from '../kit/portrait.ts';
import { disc, strip } from '../kit/scissors.ts';
import { mix } from '../kit/vector.ts';

const { omslag: palette, winterstraat, koord, zijpad } = PALETTES;
const light = { ...palette, blush: koord.accent };
const dark = { ...palette, skin: zijpad.darkSkin };

interface Member extends Pick<PortraitOptions, 'at' | 'hair' | 'colors' | 'flip'> {
  /** The round they look out of. */
  fill: string;
}

const MEMBERS: readonly Member[] = [
  { at: [150, 50], fill: palette.accent, hair: 'bun', colors: light },
  {
    at: [54, 116],
    fill: palette.ink,
    hair: 'afro',
    colors: { ...dark, hair: koord.accent, top: palette.white },
  },
  {
    at: [262, 92],
    fill: palette.ink,
    hair: 'hijab',
    colors: { ...light, hair: winterstraat.tint, top: palette.accent },
    flip: true,
  },
  { at: [128, 188], fill: winterstraat.tint, hair: 'beanie', colors: { ...light, hair: palette.accent } },
  {
    at: [244, 190],
    fill: palette.accent,
    hair: 'bald',
    colors: { ...dark, hair: palette.white },
    flip: true,
  },
];

/** Who is linked with whom, and how far the link bends, in px. */
const LINKS: readonly (readonly [from: number, to: number, bend: number])[] = [
  [0, 1, -16],
  [0, 2, 14],
  [1, 3, 16],
  [3, 4, 14],
  [2, 4, -16],
  [0, 3, -18],
  [3, 2, -14],
];

/** A network: five people, each in a round of their own, all linked; no one on top. */
export function network(): { svg: Markup; defs: Markup } {
  const links = LINKS.map(([from, to, bend]) => {
    const [start, end] = [MEMBERS[from]!.at, MEMBERS[to]!.at];
    const [x, y] = mix(start, end, 0.5);
    return strip([start, [x + bend * 0.6, y + bend], end], 9);
  });
  const rounds = MEMBERS.map(({ at }, i) => disc(at, 47, { snips: 10, seed: i + 2 }));
  const faces = MEMBERS.map(({ fill, at: [x, y], ...look }, i) => [
    path(fill, rounds[i]!),
    clip(`round${i}`, portrait({ ...look, at: [x, y + 28], size: 54 })),
  ]);
  return {
    svg: [path(palette.overprint, links), faces],
    defs: rounds.map((d, i) => clipPath(`round${i}`, d)),
  };
}
