const DIRECTORY = 12;
const RECORD = 16;

interface Table {
  tag: string;
  data: Buffer;
}

/**
 * Gives a TrueType font another family name and nothing else: programs that choose a font by name then
 * tell our pinned faces apart. https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function renameFont(font: Buffer, family: string): Buffer {
  const tables = readTables(font).map((table) =>
    table.tag === 'name' ? { ...table, data: nameTable(family) } : table,
  );
  return writeTables(font.readUInt32BE(0), tables);
}

/** The code points a font has a sign for: format 12 of its character map, or else format 4. */
export function readCoverage(font: Buffer): Set<number> {
  const cmap = readTables(font).find(({ tag }) => tag === 'cmap')?.data ?? Buffer.alloc(4);
  const covered = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 12) readGroups(cmap.subarray(at), covered);
    if (format === 4) readSegments(cmap.subarray(at), covered);
  }
  return covered;
}

function readGroups(map: Buffer, covered: Set<number>): void {
  for (let group = 0; group < map.readUInt32BE(12); group++) {
    const at = 16 + group * 12;
    for (let code = map.readUInt32BE(at); code <= map.readUInt32BE(at + 4); code++) covered.add(code);
  }
}

function readSegments(map: Buffer, covered: Set<number>): void {
  const twice = map.readUInt16BE(6);
  for (let segment = 0; segment < twice; segment += 2) {
    const end = map.readUInt16BE(14 + segment);
    const start = map.readUInt16BE(16 + twice + segment);
    for (let code = start; code <= end && code < 0xffff; code++) covered.add(code);
  }
}

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = DIRECTORY + index * RECORD;
    const offset = font.readUInt32BE(at + 8);
    return {
      tag: font.toString('latin1', at, at + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    };
  });
}

function writeTables(version: number, tables: Table[]): Buffer {
  const power = Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(DIRECTORY + tables.length * RECORD);
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(2 ** power * RECORD, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((tables.length - 2 ** power) * RECORD, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({ tag, data }, index) => {
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    const at = DIRECTORY + index * RECORD;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(checksum(padded), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Family, style, whole name and PostScript name, for Windows in English. */
function nameTable(family: string): Buffer {
  const names: [number, string][] = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replace(/ /g, '')],
  ];
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  const texts: Buffer[] = [];
  let offset = 0;
  names.forEach(([id, text], index) => {
    const data = Buffer.from(text, 'utf16le').swap16();
    [3, 1, 0x409, id, data.length, offset].forEach((value, field) =>
      head.writeUInt16BE(value, 6 + index * 12 + field * 2),
    );
    texts.push(data);
    offset += data.length;
  });
  return Buffer.concat([head, ...texts]);
}
