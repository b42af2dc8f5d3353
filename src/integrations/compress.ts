import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { atOnce } from '../at-once.ts';
import { filesIn } from '../headers/site-files.ts';
import { PACKED } from '../media-types.ts';
import { settings } from '../settings.ts';
import { writeWhole } from '../write-whole.ts';

/** Packs as small as it can: it is done once, and fetched often. Neither writes a time into the file. */
const PACKERS = {
  br: {
    version: process.versions.brotli,
    pack: (data: Buffer) =>
      promisify(brotliCompress)(data, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
        },
      }),
  },
  gz: {
    version: process.versions.zlib,
    pack: (data: Buffer) => promisify(gzip)(data, { level: constants.Z_BEST_COMPRESSION }),
  },
};

/** As many at a time as Node has threads for. */
const AT_ONCE = 4;

/** Puts a packed copy beside every text of the build, for hosts that send those. Comes after all that writes files. */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        const files = (await filesIn(outDir)).filter((file) => PACKED.includes(extname(file).slice(1)));
        await atOnce(AT_ONCE, files, (file) => packBeside(join(outDir, file)));
        logger.info(`${files.length} bestanden ingepakt`);
      },
    },
  };
}

async function packBeside(file: string): Promise<void> {
  const data = await readFile(file);
  for (const [end, packer] of Object.entries(PACKERS)) {
    const packed = await kept(data, `${packer.version}.${end}`, packer.pack);
    if (packed.length < data.length) await writeFile(`${file}.${end}`, packed);
  }
}

/**
 * What was packed for an earlier build is found by what was in it and who packed it; a sum in front tells whether it
 * is whole.
 */
async function kept(data: Buffer, by: string, pack: (data: Buffer) => Promise<Buffer>): Promise<Buffer> {
  const place = join(settings.cacheDir, 'ingepakt', `${sum(data)}-${by}`);
  const found = await readFile(place).catch(() => undefined);
  if (found && sum(found.subarray(32)) === found.toString('latin1', 0, 32)) return found.subarray(32);
  const packed = await pack(data);
  await writeWhole(place, Buffer.concat([Buffer.from(sum(packed), 'latin1'), packed]));
  return packed;
}

const sum = (data: Uint8Array) => createHash('sha256').update(data).digest('hex').slice(0, 32);
