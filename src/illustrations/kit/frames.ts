/** Picture frames and old photographs: what is inside is drawn in the frame's own px and clipped to its window. */
import { clip, clipPath, group, path, type Markup } from './drawing.ts';
import { PathWriter } from './path-writer.ts';
import { cut, slit } from './scissors.ts';
import { add, rotate, type Point } from './vector.ts';

export interface PictureFrameOptions {
  /** Of its clip path; unique in the drawing. */
  id: string;
  /** The middle of the frame, in px. */
  at: Point;
  width: number;
  height: number;
  /** Thickness of the moulding, in px. */
  border: number;
  moulding: string;
  /** Colour behind the picture. */
  back: string;
  /** Shown in the window, drawn round its own middle [0, 0]. */
  picture?: Markup;
  /** Degrees clockwise. */
  rotate?: number;
  /** A slit from corner to corner of the moulding, where the mitres meet. */
  mitre?: string;
  seed?: number;
}

export interface PictureFrame {
  svg: string;
  defs: string;
  /** From the frame's own px (middle = [0, 0]) to scene px. */
  toScene(point: Point): Point;
}

/** A framed picture. */
export function pictureFrame(options: PictureFrameOptions): PictureFrame {
  const {
    id,
    at,
    width,
    height,
    border,
    moulding,
    back,
    mitre,
    picture = '',
    rotate: turn = 0,
    seed = 1,
  } = options;
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  const outer = box(halfWidth, halfHeight);
  const inner = box(halfWidth - border, halfHeight - border);
  const window = cut(inner, { seed: seed + 1 });
  const mitres = new PathWriter(1);
  outer.forEach((corner, i) => {
    slit(corner, inner[i] ?? corner, 1.6, 0, { into: mitres });
  });
  return {
    svg: group(
      [
        path(moulding, cut(outer, { seed })),
        mitre ? path(mitre, mitres.data) : '',
        path(back, window),
        clip(id, picture),
      ],
      { at, rotate: turn },
    ),
    defs: clipPath(id, window),
    toScene: (point) => add(at, rotate(point, turn)),
  };
}

export interface PhotographOptions {
  /** Of its clip path; unique in the drawing. */
  id: string;
  /** The middle, in px. */
  at: Point;
  width: number;
  height: number;
  /** The white rim, in px. */
  rim: number;
  paper: string;
  back: string;
  picture: Markup;
  rotate?: number;
  /** How many teeth of the deckle-edged rim along the width; 0 cuts it straight. */
  teeth?: number;
  seed?: number;
}

/** An old photograph with a deckled rim. */
export function photograph(options: PhotographOptions): PictureFrame {
  const {
    id,
    at,
    width,
    height,
    rim,
    paper,
    back,
    picture,
    rotate: turn = 0,
    teeth = 22,
    seed = 1,
  } = options;
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  const corners = box(halfWidth, halfHeight);
  const edge = teeth > 0 ? deckled(corners, width / teeth) : corners;
  const window = cut(box(halfWidth - rim, halfHeight - rim), { seed, bow: 0.006 });
  return {
    svg: group([path(paper, cut(edge, { bow: 0 })), path(back, window), clip(id, picture)], {
      at,
      rotate: turn,
    }),
    defs: clipPath(id, window),
    toScene: (point) => add(at, rotate(point, turn)),
  };
}

const box = (x: number, y: number): Point[] => [
  [-x, -y],
  [x, -y],
  [x, y],
  [-x, y],
];

/** Little teeth along straight edges. */
function deckled(corners: readonly Point[], size: number): Point[] {
  return corners.flatMap((from, i) => {
    const to = corners[(i + 1) % corners.length] ?? from;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const span = Math.hypot(dx, dy);
    const count = Math.round(span / size);
    const depth = size * 0.22;
    return Array.from({ length: count }, (_, k): Point[] => {
      const t = (k + 0.5) / count;
      return [
        [from[0] + (dx * k) / count, from[1] + (dy * k) / count],
        [from[0] + dx * t - (dy / span) * depth, from[1] + dy * t + (dx / span) * depth],
      ];
    }).flat();
  });
}
