import type { AnyPage, Booklet, NotiePage, OmslagPage, PresentatiePage } from '../booklet/pages.ts';
import { nl } from '../i18n/nl.ts';
import { PALETTES } from '../palettes.ts';
import { at, drawing, figure, HEIGHT, label, MARGIN, RIM, WIDTH } from './parts.ts';
import { setText } from './set-text.ts';
import { street } from './street.ts';

/** The card of a page that is not a verhaal: its name, large, on the paper of its palette. */
export function composePage(page: Exclude<AnyPage, { kind: 'verhaal' }>, booklet: Booklet) {
  if (page.kind === 'notie') return notie(page, booklet);
  if (page.kind === 'presentatie') return slides(page, booklet);
  const cover = page.kind === 'omslag' && coverFile(page);
  return cover ? omslag(cover, booklet) : general(page, booklet);
}

async function notie(page: NotiePage, { boek }: Booklet): Promise<string[]> {
  const { ink, field, numeral } = PALETTES[page.palette];
  return opening(page, `${boek.titel}\n${nl.notie.nummer(page.number)}`, { paper: field, ink, numeral });
}

/** The slides of a notie: its opening on a dark screen. */
async function slides({ notie: page }: PresentatiePage, { boek }: Booklet): Promise<string[]> {
  const { ink, tint, accent } = PALETTES[page.palette];
  const top = `${boek.titel}\n${nl.hulp.presenteren}: ${nl.notie.nummer(page.number)}`;
  return opening(page, top, { paper: ink, ink: tint, numeral: accent });
}

interface OpeningColors {
  paper: string;
  ink: string;
  numeral: string;
}

async function opening(page: NotiePage, top: string, { paper, ink, numeral }: OpeningColors) {
  const { titel, ondertitel } = page.data;
  const head = await label(top, ink, 660);
  const words = await setText(titel, { ...TITLE, width: 700, height: 290, color: ink });
  const below = await setText(ondertitel, { ...SUBTITLE, width: 640, color: ink });
  const y = 158;
  return [
    `<path fill="${paper}" d="M0 0H1200V566L640 612 0 556Z"/>`,
    figure(page.number, { x: 780, y: 78, width: 364, height: 440, fill: numeral }),
    at(MARGIN, 52, head.svg),
    at(MARGIN, y, words.svg),
    at(MARGIN, y + words.height + 26, below.svg),
  ];
}

/** The master the card of the cover is made with: beside the title there is room for a square. */
export function coverFile({ beeld }: OmslagPage): string | undefined {
  return beeld?.files.vierkant;
}

async function omslag(file: string, { boek }: Booklet): Promise<string[]> {
  const { ink, field } = PALETTES.omslag;
  const below = await setText(boek.ondertitel, { ...SUBTITLE, width: 520, color: ink });
  const y = HEIGHT - 60 - below.height;
  const words = await setTitle(boek.titelregels, { width: 530, height: y - 26 - 52, color: ink });
  return [
    await drawing(file, { x: 616, y: 0, width: WIDTH - 616, height: HEIGHT }, 'slice'),
    `<path fill="${field}" ${RIM} d="M0 0H648L622 250 668 420 632 630H0Z"/>`,
    at(MARGIN, y - 26 - words.height, words.svg),
    at(MARGIN, y, below.svg),
  ];
}

/** Line by line; words are broken where they may be when that makes the title much larger. */
async function setTitle(lines: string[], box: { width: number; height: number; color: string }) {
  const text = lines.join('\n');
  const whole = await setText(text.replaceAll('~', ''), { ...TITLE, ...box });
  const broken = await setText(text.replaceAll('~', '-\n'), { ...TITLE, ...box });
  return broken.size > whole.size * 1.25 ? broken : whole;
}

/** The pages of text, and a cover without: the sky over the street of noties. */
async function general(page: AnyPage, { boek, noties }: Booklet): Promise<string[]> {
  const { ink, field, pale } = PALETTES.omslag;
  const isCover = page.kind === 'omslag';
  const title = isCover ? boek.titel : page.title;
  const words = await setText(title, { ...TITLE, width: WIDTH - 2 * MARGIN, height: 180, color: ink });
  const below = await setText(isCover ? boek.ondertitel : `${boek.titel}: ${boek.ondertitel}`, {
    ...SUBTITLE,
    width: WIDTH - 2 * MARGIN,
    color: ink,
  });
  return [
    `<path fill="${isCover ? field : pale}" d="M0 0H${WIDTH}V${HEIGHT}H0Z"/>`,
    street(noties),
    at(MARGIN, 60, words.svg),
    at(MARGIN, 60 + words.height + 24, below.svg),
  ];
}

const TITLE = { face: 'heading', largest: 170, smallest: 60, lineHeight: 0.9 } as const;
const SUBTITLE = { face: 'label', height: 100, largest: 38, smallest: 22, lineHeight: 1.15 } as const;
