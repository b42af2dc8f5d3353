/**
 * The building blocks of the schemas. A field's `describe` text is the author's manual and the
 * "expected" half of the error message at once: what it is, its form, an example.
 */
import { z } from 'astro/zod';

/** One line of plain text: not empty, no line breaks, no spaces around it. */
export const line = (manual: string) =>
  z
    .string()
    .refine((value) => value.trim() !== '', { message: 'is leeg' })
    .refine((value) => !/\n/.test(value.trim()), { message: 'loopt over meer dan één regel' })
    .transform((value) => value.trim())
    .describe(manual);

/** A few sentences. Line breaks inside count as spaces. */
export const sentences = (manual: string) =>
  z
    .string()
    .refine((value) => value.trim() !== '', { message: 'is leeg' })
    .transform((value) => value.trim().replace(/\s+/g, ' '))
    .describe(manual);

/** A whole number of minutes, as an attribute holds it: in figures. */
export const minutes = (manual: string) =>
  z
    .string()
    .refine((value) => /^\d{1,3}$/.test(value), { message: 'is geen aantal minuten' })
    .describe(manual);
