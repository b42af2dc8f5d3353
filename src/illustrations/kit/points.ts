import type { OutlinePoint, Point } from './vector.ts';

/** Points written as in SVG, for long outlines: `points('22 34, 262 22, 238 150')`. */
export function points(text: string): Point[] {
  return text.split(',').map((pair) => {
    const [x, y, ...rest] = pair.trim().split(/\s+/).map(Number);
    if (x === undefined || y === undefined || rest.length > 0 || Number.isNaN(x + y)) {
      throw new Error(
        `"${pair}" is not a point. Write two numbers with a space between them, as in "22 34".`,
      );
    }
    return [x, y];
  });
}

/** The same for an outline; a point after a tilde is smooth: `outline('600 28, ~560 500, 586 578')`. */
export function outline(text: string): OutlinePoint[] {
  return text.split(',').flatMap((part) => {
    const isSmooth = part.includes('~');
    return points(part.replace('~', '')).map(([x, y]): OutlinePoint => (isSmooth ? [x, y, 1] : [x, y]));
  });
}
