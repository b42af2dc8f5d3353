import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type Writer } from '@zip.js/zip.js';

/** A file in a zip. */
export interface ZipEntry {
  /** Its path there, without a slash in front. */
  name: string;
  data: Uint8Array | string;
  /** Whether it is worth packing: what is packed already is not. */
  packed: boolean;
}

type Target = Writer<unknown> | WritableStream<Uint8Array>;

/**
 * Writes a zip, entry by entry as they come, so that no more than one is in memory. The same entries make the same
 * bytes: each has the same date, and nothing of the machine goes in.
 */
export async function writeZip(
  target: Target,
  date: Date,
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
): Promise<void> {
  // Sizes stand before the data: not every unpacker finds them behind it.
  const zip = new ZipWriter(target, {
    lastModDate: date,
    extendedTimestamp: false,
    dataDescriptor: false,
    useWebWorkers: false,
  });
  for await (const { name, data, packed } of entries) {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    await zip.add(name, new Uint8ArrayReader(bytes), { level: packed ? 9 : 0 });
  }
  await zip.close();
}

/** The same in memory. */
export async function makeZip(date: Date, entries: Iterable<ZipEntry>): Promise<Uint8Array> {
  const target = new Uint8ArrayWriter();
  await writeZip(target, date, entries);
  return target.getData();
}
