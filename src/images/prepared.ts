/** What the pipeline makes of one master. Names are file names, unique by content; see `paths.beeld`. */
export interface Prepared {
  /** Size of the drawing in CSS pixels: that of the viewBox, or of the scan turned upright. */
  width: number;
  height: number;
  /** The whole drawing as files. An SVG has one; a scan has several widths of each format, best format first. */
  full: ImageFormat[];
  /** The smallest of all forms tried at thumbnail width. */
  thumbnail: ImageFile;
}

export interface ImageFormat {
  /** Media type. */
  type: string;
  /** From narrow to wide. */
  files: ImageFile[];
}

export interface ImageFile {
  name: string;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
  /** Size in bytes as it travels: compressed, for an SVG. */
  bytes: number;
}

/** A master that cannot be used, in words for the author. */
export class UnusableIllustratie extends Error {
  readonly expected: string;
  readonly remedy: string;

  constructor(message: string, expected: string, remedy: string) {
    super(message);
    this.name = 'UnusableIllustratie';
    this.expected = expected;
    this.remedy = remedy;
  }
}
