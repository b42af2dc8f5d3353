import type { Booklet } from '../booklet/pages.ts';
import { absoluteUrl, href } from '../booklet/urls.ts';
import { escapeHtml } from '../escape-html.ts';
import { nl } from '../i18n/nl.ts';
import { PALETTES, PAPER } from '../palettes.ts';

/**
 * Stands at an old address on hosts that read no list of redirects, and leads on at once; with what stood behind the
 * ? and the # where a script may run.
 */
export function movedPage(to: string): string {
  const { titel, uitleg } = nl.verhuisd;
  return page(
    titel,
    to,
    `<script>location.replace(${JSON.stringify(href(to))}+location.search+location.hash)</script>` +
      `<noscript><meta http-equiv="refresh" content="0; url=${href(to)}"></noscript>`,
    `<a href="${href(to)}">${uitleg}</a>`,
  );
}

/** Stands in the frames that held a verhaal that is gone. It leads out of the frame, and not by itself. */
export function goneEmbed(to: string, { boek }: Booklet): string {
  const link = `<a href="${absoluteUrl(to)}" target="_blank" rel="noopener">${escapeHtml(nl.deel.bron(boek.titel))}</a>`;
  return page(nl.verhuisd.weg, to, '<meta name="robots" content="noindex">', link);
}

function page(title: string, to: string, head: string, link: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="canonical" href="${absoluteUrl(to)}">${head}<style>${STYLE}</style></head><body><h1>${title}</h1><p>${link}</p></body></html>\n`;
}

const { ink, field, dark } = PALETTES.omslag;
const STYLE =
  `:root{color-scheme:light dark;background:${PAPER};color:${ink}}` +
  `body{max-width:34em;margin:0;padding:8vh 6vw;border-top:12px solid ${field};font:1.2em/1.5 sans-serif}h1{line-height:1.1}a{color:inherit}` +
  `@media(prefers-color-scheme:dark){:root{background:${dark.background};color:${PAPER}}}`;
