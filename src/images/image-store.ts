import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { versionsOf } from '../versions.ts';
import { prepareScan } from './prepare-scan.ts';
import { prepareSvg, SVG, type Files } from './prepare-svg.ts';
import { UnusableIllustratie, type Prepared } from './prepared.ts';

/** Raise when the pipeline makes something else of the same master: old results are then left behind. */
const PIPELINE = 2;
/** What turns a master into files; another version may make others. */
const PROGRAMS = ['sharp', 'svgo'];

/** How the system says that a place is taken; Windows says EPERM, also while somebody reads there. */
const TAKEN = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM'];
const ATTEMPTS = 3;

interface Entry extends Prepared {
  /** The name of the folder. */
  key: string;
  /** SHA-256 of every file, by name: what was kept can be told from what got damaged. */
  sums: Record<string, string>;
}

/**
 * Prepared images on disk, in a folder a master named by the hash of its bytes. A build finds them again after
 * `npm ci`; an entry is written beside its place and moved there whole, so that no half entry is ever found.
 */
export class ImageStore {
  private readonly dir: string;
  private readonly known = new Map<string, Promise<Entry>>();

  /** @param dir Absolute path; made when the first image is. */
  constructor(dir: string) {
    this.dir = dir;
  }

  /**
   * Everything the pages need of a master; made once, however often it is asked for.
   * @throws UnusableIllustratie, with the file, when the master is unusable.
   */
  async prepare(file: string): Promise<Prepared> {
    return this.record(file);
  }

  /** An SVG whole, for inlining, its ids made unique; undefined for a scan. Read when asked for: many are large. */
  async svgOf(master: string): Promise<string | undefined> {
    const { full } = await this.record(master);
    const file = full.find(({ type }) => type === SVG)?.files[0];
    return file && readFile(this.fileOf(file.name), 'utf8');
  }

  /** The name under which all that is made of a master is kept; another master has another. */
  async keyOf(file: string): Promise<string> {
    return (await this.record(file)).key;
  }

  /** Where a file that was made lies: its name begins with that of its entry. */
  fileOf(name: string): string {
    const [key = ''] = name.split(/[-.]/);
    return join(this.dir, key, name);
  }

  /** Copies every file made of a master into `outDir`, which must be there. Returns the number of files. */
  async publish(file: string, outDir: string): Promise<number> {
    const names = Object.keys((await this.record(file)).sums);
    await Promise.all(names.map((name) => copyFile(this.fileOf(name), join(outDir, name))));
    return names.length;
  }

  private async record(file: string): Promise<Entry> {
    const { mtimeMs, size } = await stat(file);
    const version = `${file} ${mtimeMs} ${size}`;
    const known = this.known.get(version);
    if (known) return known;
    const record = this.find(file).catch((error: unknown) => {
      // What is wrong may pass, such as a disk that is full: whoever asks again tries again.
      this.known.delete(version);
      throw error instanceof UnusableIllustratie ? error.of(file) : error;
    });
    this.known.set(version, record);
    return record;
  }

  private async find(file: string): Promise<Entry> {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      // Anything else is a fault of the machine, not of the content.
      if (error.code !== 'EISDIR') throw error;
      throw new UnusableIllustratie(
        'is een map',
        'een bestand met een tekening of een scan',
        'zet het bestand zelf op deze plaats',
      );
    });
    const extension = extname(file).slice(1).toLowerCase();
    const recipe = `${extension} ${PIPELINE} ${await versionsOf(PROGRAMS)}`;
    const key = sum(Buffer.concat([bytes, Buffer.from(recipe)])).slice(0, 12);
    return (await this.read(key)) ?? this.make(bytes, key, extension);
  }

  /** Reads an entry back; undefined when it is not there, or not as it was written. */
  private async read(key: string): Promise<Entry | undefined> {
    const folder = join(this.dir, key);
    try {
      const record = JSON.parse(await readFile(join(folder, 'beeld.json'), 'utf8')) as Entry;
      for (const [name, expected] of Object.entries(record.sums)) {
        if (sum(await readFile(join(folder, name))) !== expected) return undefined;
      }
      return record;
    } catch {
      return undefined;
    }
  }

  private async make(bytes: Uint8Array, key: string, extension: string): Promise<Entry> {
    if (bytes.length === 0) {
      throw new UnusableIllustratie(
        'het bestand is leeg',
        'een tekening of een scan',
        'zet het goede bestand ervoor in de plaats',
      );
    }
    const { prepared, files } =
      extension === 'svg' ? await prepareSvg(bytes, key) : await prepareScan(bytes, key, extension);
    const record: Entry = { ...prepared, key, sums: sumsOf(files) };
    await this.write(files, record);
    return record;
  }

  private async write(files: Files, record: Entry): Promise<void> {
    await mkdir(this.dir, { recursive: true });
    const beside = await mkdtemp(join(this.dir, '.nieuw-'));
    try {
      for (const [name, data] of files) await writeFile(join(beside, name), data);
      await writeFile(join(beside, 'beeld.json'), JSON.stringify(record));
      await this.place(beside, record.key);
    } finally {
      await rm(beside, { recursive: true, force: true });
    }
  }

  /** A whole entry that another build put there first stays: it is as good, and somebody may be reading it. */
  private async place(beside: string, key: string): Promise<void> {
    const place = join(this.dir, key);
    for (let attempt = 1; ; attempt++) {
      try {
        await rename(beside, place);
        return;
      } catch (error) {
        if (attempt === ATTEMPTS || !TAKEN.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      }
      if (await this.read(key)) return;
      await rm(place, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

const sum = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
const sumsOf = (files: Files) => Object.fromEntries([...files].map(([name, data]) => [name, sum(data)]));
