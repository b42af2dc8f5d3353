/** How drawings of four by three lie on a poster. Lengths are in millimetres. */
export interface PosterRows {
  /** How many lie in each row, the rows with the largest first. */
  rows: number[];
  /** Width of a drawing in each row. */
  widths: number[];
}

const GAP = 9;
const CAPTION = 15;
/** Narrower than this a drawing is no poster any more: the ones that do not fit stay out. */
const NARROWEST = 44;

/** Lays `count` drawings on a field as large as they can be; those that would be too small are left out at the end. */
export function posterRows(count: number, width: number, height: number): PosterRows {
  const most = Math.floor((width + GAP) / (NARROWEST + GAP)) * Math.floor(height / (CAPTION + GAP));
  for (let shown = Math.min(count, most); shown > 1; shown--) {
    const layouts = Array.from({ length: shown }, (_, index) => layout(shown, index + 1, width, height));
    const fitting = layouts.filter(({ widths }) => Math.min(...widths) >= NARROWEST);
    if (fitting.length > 0) return fitting.reduce((a, b) => (area(b) > area(a) ? b : a));
  }
  return layout(Math.min(count, 1), 1, width, height);
}

function layout(count: number, rowCount: number, width: number, height: number): PosterRows {
  const few = Math.floor(count / rowCount);
  const rows = Array.from(
    { length: rowCount },
    (_, row) => few + (row >= rowCount - (count % rowCount) ? 1 : 0),
  );
  const full = rows.map((size) => (width - GAP * (size - 1)) / Math.max(1, size));
  const room = height - rowCount * CAPTION - (rowCount - 1) * GAP;
  const wanted = full.reduce((sum, each) => sum + each * 0.75, 0);
  const scale = Math.max(0, Math.min(1, room / wanted));
  return { rows, widths: full.map((each) => each * scale) };
}

const area = ({ rows, widths }: PosterRows) =>
  rows.reduce((sum, size, row) => sum + size * (widths[row] ?? 0) ** 2, 0);
