import { CANVAS, svg, type Markup } from './kit/drawing.ts';

export interface Size {
  width: number;
  height: number;
}

/** A finished drawing as `svg()` makes it, on a canvas of its own size instead of 800 by 600. */
export function sizedSvg(name: string, size: Size, children: Markup, defs: Markup = ''): string {
  const box = ({ width, height }: Size): string => `viewBox="0 0 ${width} ${height}"`;
  return svg(name, children, defs).replace(box(CANVAS), box(size));
}
