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

/** The whole drawing as a file that every program reads, as wide as there is. @throws when none was made. */
export function largestOf({ full }: Prepared): ImageFile {
  const largest = full.at(-1)?.files.at(-1);
  if (!largest) throw new Error('Van een tekening is geen bestand gemaakt.');
  return largest;
}

/** A master that cannot be used, in words for the author. */
export class UnusableIllustratie extends Error {
  readonly reason: string;
  readonly expected: string;
  readonly remedy: string;

  /** @param file Path of the master, where it is known: the message then says all. */
  constructor(reason: string, expected: string, remedy: string, file?: string) {
    super(file ? `${file}: ${reason}.\nVerwacht: ${expected}.\nDoe dit: ${remedy}.` : reason);
    this.name = 'UnusableIllustratie';
    this.reason = reason;
    this.expected = expected;
    this.remedy = remedy;
  }

  /** The same, of a file. */
  of(file: string): UnusableIllustratie {
    return new UnusableIllustratie(this.reason, this.expected, this.remedy, file);
  }
}
