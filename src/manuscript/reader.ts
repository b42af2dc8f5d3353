import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { z } from 'astro/zod';
import { PICTURE } from '../images/find-illustratie.ts';
import { COMPONENT_NAMES } from '../schemas/componenten.ts';
import { checkBody } from './check-body.ts';
import { checkOrder } from './check-order.ts';
import { readMdx, type Read } from './document.ts';
import { missingFile, missingText, noSlug, strayTekening, strayText } from './file-problems.ts';
import { readFolder, type Folder } from './folder.ts';
import type { ManuscriptEntry } from './manuscript.ts';
import { findMisnamed } from './misnamed-file.ts';
import { intendedName, numberedName } from './numbered-name.ts';
import type { Problem } from './problem.ts';
import { validateData } from './validate-data.ts';

/** Reads in the content folder, and collects what is wrong. Paths are from that folder, with forward slashes. */
export class Reader {
  readonly problems: Problem[] = [];
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** The absolute path. */
  pathOf(file: string): string {
    return join(this.root, file);
  }

  /** The bytes of a file that must be there. */
  async bytes(file: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.pathOf(file));
    } catch {
      this.problems.push((await findMisnamed(this.root, file)) ?? missingFile(file));
      return undefined;
    }
  }

  folder(path: string): Promise<Folder> {
    return readFolder(this.pathOf(path));
  }

  /** The names of everything in a folder. */
  async list(path: string): Promise<string[]> {
    const { files, folders } = await this.folder(path);
    return [...files, ...folders].sort();
  }

  /** Tells of texts where none is read. */
  refuseTexts(folder: string, files: string[]): void {
    const texts = files.filter((file) => /\.mdx(\.\w+)?$/i.test(file));
    this.problems.push(...texts.map((file) => strayText(posix.join(folder, file))));
  }

  /** One after the other, so that problems come in the order of the content. */
  async each<T>(names: string[], read: (name: string) => Promise<T>): Promise<T[]> {
    const results: T[] = [];
    for (const name of names) results.push(await read(name));
    return results;
  }

  keep<T>(read: Read<T>): T | undefined {
    if (read.problems) this.problems.push(...read.problems);
    return read.value;
  }

  /** A file with fields and a text, whose name is a number and a slug; `standIn` takes the place of fields that are not right. */
  async entry<S extends z.ZodObject>(
    file: string,
    name: string,
    schema: S,
    standIn: z.output<S>,
    { components = COMPONENT_NAMES, mayBeBare = false } = {},
  ) {
    const numbered = numberedName(name);
    if (!numbered) this.problems.push(noSlug(file, name));
    const bytes = await this.bytes(file);
    const document = bytes && this.keep(readMdx(bytes, file));
    if (document) this.problems.push(...checkBody(document, file, components));
    if (document?.body === '' && !mayBeBare) this.problems.push(missingText(file));
    const data = document && this.keep(validateData(schema, document.data, file));
    const { body = '', bodyLine = 1 } = document ?? {};
    return { file, ...(numbered ?? intendedName(name)), body, bodyLine, data: data ?? standIn };
  }

  ordered<T extends ManuscriptEntry>(entries: T[]): T[] {
    const sorted = entries.toSorted((a, b) => a.number - b.number);
    this.problems.push(...checkOrder(sorted));
    return sorted;
  }

  /** The names under which a folder has an SVG for the site, and what only looks like one: that is reported. */
  async drawings<Name extends string>(folder: string, names: readonly Name[], like: RegExp) {
    const files = await this.list(folder);
    const taken = names.map((name) => `${name}.svg`);
    const stray = files.filter((file) => (like.test(file) || PICTURE.test(file)) && !taken.includes(file));
    this.problems.push(...stray.map((file) => strayTekening(`${folder}/${file}`, taken)));
    return { names: names.filter((name) => files.includes(`${name}.svg`)), stray };
  }
}
