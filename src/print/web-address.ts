/** An address as PDF and EPUB take it: in the signs RFC 3986 has, every other one as a browser would send it. */
export const webAddress = (url: string): string => url.replace(/[^!#-;=?-[\]_a-z~]+/g, encodeURIComponent);
