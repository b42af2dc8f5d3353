import { scrap } from './scrap.ts';

export interface Windows {
  width: number;
  height: number;
  /** Path data, a window each. */
  windows: string[];
  door: string;
}

const CELL_WIDTH = 60;
const CELL_HEIGHT = 66;
/** More windows than this cannot be told apart; the words beside the house give the number. */
const MOST_WINDOWS = 23;

/**
 * Cuts the windows and the door of a façade: one window a verhaal, two floors or more, the door in the last place.
 * @param count Number of verhalen.
 */
export function cutWindows(count: number, seed: number): Windows {
  const windows = Math.min(count, MOST_WINDOWS);
  const cells = windows + 1;
  const columns = Math.max(3, Math.ceil(cells / Math.max(2, Math.ceil(cells / 6))));
  const rows = Math.max(2, Math.ceil(cells / columns));
  // The door is on the ground floor, also where a few windows leave room for it higher up.
  const doorIndex = Math.max(windows, columns * (rows - 1));
  const doorWidth = (columns * rows - doorIndex) * CELL_WIDTH - 14;
  const place = (index: number) =>
    [(index % columns) * CELL_WIDTH, Math.floor(index / columns) * CELL_HEIGHT] as const;
  const [doorX, doorY] = place(doorIndex);
  const shift = Math.max(0, (doorWidth - 60) / 2);
  return {
    width: columns * CELL_WIDTH - 14,
    height: rows * CELL_HEIGHT + 26,
    windows: Array.from({ length: windows }, (_, index) =>
      scrap(...place(index), 46, 48, seed * 17 + index, 0.07),
    ),
    door: scrap(doorX + shift, doorY - 4, Math.min(doorWidth, 60), CELL_HEIGHT + 36, seed * 5 + 2, 0.04),
  };
}
