/** The colours of the cover by day and by night. By night the sheets deepen and the square is lit; nothing is inverted. */
import { PALETTES, type PaletteName } from '../../palettes.ts';
import { OVERLAPS } from '../overlaps.ts';

export type Time = 'day' | 'night';

/** The palettes of the five noties, in the order of the street. */
export const STREET = ['winterstraat', 'koord', 'oase', 'schaduw', 'zijpad'] as const satisfies PaletteName[];

export interface Light {
  time: Time;
  ground: string;
  /** The square where the paths meet. */
  square: string;
  /** The five paths, left to right. */
  paths: readonly string[];
  /** Each path where it lies on the square. */
  tips: readonly string[];
  /** Where path n and path n + 1 overlap. */
  crossings: readonly string[];
  /** Where the tips of n and n + 1 overlap on the square. */
  tipCrossings: readonly string[];
  facades: readonly string[];
  windows: readonly string[];
  doors: readonly string[];
  /** Where façade n and n + 1 overlap. */
  seams: readonly string[];
  /** The angular sheet in the sky, the round one, and their overlap. */
  sky: string;
  glow: string;
  glowOverlap: string;
}

const { winterstraat, koord, oase, schaduw, zijpad, omslag } = PALETTES;
const five = <T>(pick: (palette: (typeof PALETTES)[PaletteName]) => T): T[] =>
  STREET.map((name) => pick(PALETTES[name]));

const DAY: Light = {
  time: 'day',
  ground: omslag.ink,
  square: omslag.white,
  paths: five(({ field }) => field),
  tips: five(({ pale }) => pale),
  crossings: [winterstraat.overprint, koord.overprint, oase.inkOverlap, schaduw.accentOverlap],
  tipCrossings: [koord.tint, oase.field, schaduw.field, zijpad.field],
  facades: five(({ field }) => field),
  windows: five(({ pale }) => pale),
  doors: five(({ ink }) => ink),
  seams: [winterstraat.overprint, koord.overprint, oase.inkOverlap, schaduw.accentOverlap],
  sky: omslag.inkOverlap,
  glow: omslag.accent,
  glowOverlap: omslag.overprint,
};

const NIGHT: Light = {
  time: 'night',
  ground: OVERLAPS.omslag.groundAfterDark,
  square: schaduw.dark.tint,
  paths: five(({ inkOverlap }) => inkOverlap),
  tips: [schaduw.pale, omslag.field, omslag.pale, schaduw.field, schaduw.pale],
  crossings: five(({ dark }) => dark.field).slice(0, 4),
  tipCrossings: [],
  facades: five(({ inkOverlap }) => inkOverlap),
  windows: [omslag.field, omslag.pale, omslag.field, schaduw.pale, omslag.field],
  doors: [omslag.field, omslag.field, omslag.field, omslag.field, omslag.field],
  seams: five(({ dark }) => dark.field).slice(0, 4),
  sky: winterstraat.dark.background,
  glow: omslag.pale,
  glowOverlap: omslag.dark.tint,
};

export const LIGHTS: Record<Time, Light> = { day: DAY, night: NIGHT };
