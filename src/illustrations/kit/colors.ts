/**
 * What colours a figure wears. A palette fits as it is, so a scene writes
 * `colors: { ...palette, skin: palette.darkSkin, top: palette.tint }`. Everything is a six-digit hex.
 */
export interface FigureColors {
  /** Default of all clothes, hair and eyes. */
  ink: string;
  skin: string;
  /** Coat, dress, jumper. */
  top?: string;
  /** The near arm (side) or both arms (front); default `top`. */
  arm?: string;
  /** The far arm; default `arm`. */
  backArm?: string;
  legs?: string;
  /** Default `legs`. */
  shoes?: string;
  /** Hair, hat, headscarf. */
  hair?: string;
  beard?: string;
  glasses?: string;
  eye?: string;
  mouth?: string;
  /** The nose of a face seen from the front; default the skin, a little darker. */
  nose?: string;
  /** Cheeks; only drawn when the figure asks for `cheeks`. */
  blush?: string;
  /** Warms the shade of the nose; a palette has it. */
  overprint?: string;
  /** Eyes on dark skin. */
  white?: string;
}

/** Every colour of a figure worked out. */
export function completeColors(colors: FigureColors): Required<FigureColors> {
  const {
    ink,
    skin,
    top = ink,
    legs = ink,
    hair = ink,
    white = '#fffdf6',
    blush = ink,
    overprint = ink,
  } = colors;
  const arm = colors.arm ?? top;
  const isDark = lightness(skin) < 0.36;
  return {
    ink,
    skin,
    top,
    legs,
    hair,
    white,
    blush,
    overprint,
    arm,
    backArm: colors.backArm ?? arm,
    shoes: colors.shoes ?? legs,
    beard: colors.beard ?? hair,
    glasses: colors.glasses ?? (isDark ? white : ink),
    eye: colors.eye ?? (isDark ? white : ink),
    mouth: colors.mouth ?? ink,
    nose: colors.nose ?? mixHex(skin, isDark ? ink : overprint, 0.4),
  };
}

/** The colour a fraction of the way from a to b. */
function mixHex(a: string, b: string, fraction: number): string {
  const channels = [1, 3, 5].map((i) => {
    const [from, to] = [parseInt(a.slice(i, i + 2), 16), parseInt(b.slice(i, i + 2), 16)];
    return Math.round(from + (to - from) * fraction)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** Perceived lightness of a hex colour, 0 black to 1 white (Rec. 709 luma of the sRGB values). */
export function lightness(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
