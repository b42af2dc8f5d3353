/** An address as PDF takes it: in ASCII alone, every other sign as a browser would send it. */
export const webAddress = (url: string): string => url.replace(/[^\u0021-\u007e]+/g, encodeURIComponent);
