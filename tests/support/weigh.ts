import { brotliCompressSync, constants } from 'node:zlib';

/** What a file weighs on the wire at best, in bytes: text compressed with Brotli, quality 11; images and fonts are so already. */
export function weigh(name: string, content: Buffer): number {
  if (!/\.(html|css|js|json|svg|xml|txt)$/.test(name)) return content.length;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
