import { images } from '../images/images.ts';
import { largestOf } from '../images/prepared.ts';
import type { Source } from './compiler.ts';

/** The files a source names, found while its code is written. */
export class Assets {
  readonly files: Source['files'] = new Map();

  /** The name under which a drawing or scan can be placed; unique by content. */
  async drawing(master: string): Promise<string> {
    const { name } = largestOf(await images.prepare(master));
    this.files.set(name, images.fileOf(name));
    return name;
  }

  /** A file that lies in the code itself, or was made before. */
  add(name: string, path: string): string {
    this.files.set(name, path);
    return name;
  }
}
