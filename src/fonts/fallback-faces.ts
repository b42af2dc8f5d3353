import { FAMILIES, type FaceName } from './families.ts';

/** How much room a face takes, in em. */
export interface Metrics {
  /**
   * The mean advance of the signs it sets, each as often as it does. Labels are held to the way back over every page:
   * there one that is too wide moves the next.
   */
  width: number;
  ascent: number;
  descent: number;
}

/** Of the faces as subset-fonts.ts makes them. */
export const METRICS: Record<FaceName, Metrics> = {
  heading: { width: 0.3533, ascent: 0.93, descent: 0.27 },
  label: { width: 0.4977, ascent: 0.93, descent: 0.27 },
  text: { width: 0.4872, ascent: 1.177, descent: 0.308 },
  italic: { width: 0.4577, ascent: 1.177, descent: 0.308 },
};

/** A face that some devices have: its mean advance, and its whole name, or several names where those are as wide. */
type SystemFace = [width: number, ...names: string[]];

/**
 * What stands in on Linux, on Windows and with Apple (and their likenesses under Linux), and on Android: the names in
 * the CSS end in the order of this list. Linux comes first, for there Chromium asks another process for every name it
 * does not have, before the first words can stand; elsewhere it has a list at hand. Measured as METRICS; those for
 * running text in a browser, against the same words in ours, for its kerning makes whole lines narrower.
 */
const SYSTEM: Record<FaceName, SystemFace[]> = {
  heading: [
    [0.5871, 'DejaVu Sans Bold'],
    [0.4875, 'Arial Bold', 'Liberation Sans Bold'],
    [0.4597, 'Roboto Bold', 'Roboto'],
  ],
  label: [
    [0.6548, 'DejaVu Sans Bold'],
    [0.549, 'Arial Bold', 'Liberation Sans Bold'],
    [0.5206, 'Roboto Bold', 'Roboto'],
  ],
  text: [
    [0.5316, 'DejaVu Serif'],
    [0.4163, 'Times New Roman', 'Liberation Serif'],
    [0.495, 'Noto Serif', 'Noto Serif Regular'],
  ],
  italic: [
    [0.528, 'DejaVu Serif Italic'],
    [0.4151, 'Times New Roman Italic', 'Liberation Serif Italic'],
    [0.4745, 'Noto Serif Italic'],
  ],
};

/**
 * Faces of the device that take the room a face of ours will take: until it has come, and when it does, nothing moves.
 * Their families are `<face>-1` and so on; the first that the device has shows.
 */
export function fallbackCss(name: FaceName): string {
  const { weight, style } = FAMILIES[name];
  const { width, ascent, descent } = METRICS[name];
  return SYSTEM[name]
    .map(([theirs, ...names], index) => {
      const scale = width / theirs;
      return (
        `@font-face{font-family:${name}-${index + 1};src:${names.map((full) => `local("${full}")`).join()};` +
        `font-weight:${weight};font-style:${style};size-adjust:${percent(scale)};` +
        `ascent-override:${percent(ascent / scale)};descent-override:${percent(descent / scale)};line-gap-override:0%}`
      );
    })
    .join('');
}

const percent = (part: number) => `${+(part * 100).toFixed(1)}%`;
