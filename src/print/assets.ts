import { extname, join } from 'node:path';
import { images } from '../images/images.ts';
import type { Source } from './compiler.ts';
import { settings } from '../settings.ts';

/** The files a source names, found while its code is written. */
export class Assets {
  readonly files: Source['files'] = new Map();

  /** The name under which a drawing or scan can be placed; unique by content. */
  async drawing(master: string): Promise<string> {
    const prepared = await images.prepare(master);
    const key = await images.keyOf(master);
    const last = prepared.full.at(-1);
    const file = last?.files.at(-1);
    if (!file) throw new Error(`${master}: er is geen druk van gemaakt`);
    const name = `beeld-${key}${extname(file.name)}`;
    this.files.set(name, join(settings.cacheDir, 'beeld', key, file.name));
    return name;
  }

  /** A file that lies in the code itself, or was made before. */
  add(name: string, path: string): string {
    this.files.set(name, path);
    return name;
  }
}
