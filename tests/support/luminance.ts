/** The linear light of a channel of sRGB, for each of its 256 values. */
const LINEAR = Array.from({ length: 256 }, (_, value) =>
  value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
);

/**
 * From 0 for black to 1 for white: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 * @param red Each channel is a whole number to 255.
 */
export function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * LINEAR[red]! + 0.7152 * LINEAR[green]! + 0.0722 * LINEAR[blue]!;
}

/**
 * From 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @param one Each colour as six hexadecimal digits or as a browser computes it: `#1b2b4b` or `rgb(27, 43, 75)`.
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminanceOf).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(color: string): number {
  const channels = color.startsWith('#')
    ? [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16))
    : /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map(Number);
  const [red, green, blue] = channels ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`No plain colour: ${color}`);
  return luminance(red, green, blue);
}
