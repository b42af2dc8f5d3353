/** Widths in pixels that a scan is offered in; none wider than the scan itself. */
export const SCAN_WIDTHS = [480, 800, 1200, 1600, 2400] as const;

/** Width in pixels of a thumbnail: sharp at 240 CSS pixels on a phone's screen. A scan narrower than that is refused. */
export const THUMBNAIL_WIDTH = 480;

/** A master above this many pixels is refused: it costs more memory than any screen or printer gives back. */
export const MAX_PIXELS = 100_000_000;
