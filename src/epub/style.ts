import { PALETTES } from '../palettes.ts';

const { ink, accentText } = PALETTES.omslag;

/** Little style: an e-reader's own settings go first. Where no word may break, the end of a long one is off the page. */
export const STYLE = `body { line-height: 1.5; overflow-wrap: break-word; }
h1, h2, h3, .slotzin, .nummer { font-family: sans-serif; line-height: 1.15; hyphens: manual; }
.ondertitel { font-weight: normal; }
h1 .ondertitel { display: block; font-size: 0.6em; line-height: 1.3; }
img { max-width: 100%; max-height: 85vh; }
figure { margin: 1.5em 0 0.5em; break-after: avoid; page-break-after: avoid; }
.verhaal { break-before: page; page-break-before: always; }
.nummer { color: ${accentText}; }
.slotzin { display: block; font-weight: bold; font-size: 1.5em; margin: 0.6em 0; }
.rode-lijn { border-left: 0.4em solid ${PALETTES.omslag.accent}; padding-left: 1em; }
.column-left { text-align: left; }
.column-center { text-align: center; }
.column-right { text-align: right; }
.klein { font-family: sans-serif; font-size: 0.85em; }
.look { border-top: 1px solid ${ink}; margin-top: 1.5em; }
.schema { width: 100%; table-layout: fixed; hyphens: auto; text-align: center; border-collapse: collapse; }
.schema th, .schema td { padding: 0.6em 0.2em; width: 50%; }
`;
