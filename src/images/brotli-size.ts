import { brotliCompressSync, constants } from 'node:zlib';

/** What text weighs on its way to the reader: bytes after brotli at its best. */
export function brotliSize(data: Uint8Array | string): number {
  return brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}
