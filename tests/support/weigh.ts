import { brotliSize } from '../../src/images/brotli-size.ts';

/** What a file weighs on the wire at best, in bytes: text packed with Brotli; images and fonts are so already. */
export function weigh(name: string, content: Buffer): number {
  if (!/\.(html|css|js|json|svg|xml|txt)$/.test(name)) return content.length;
  return brotliSize(content);
}
