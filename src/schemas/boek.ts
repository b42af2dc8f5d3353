import { z } from 'astro/zod';
import { line, sentences } from './fields.ts';

/** `content/boek.yaml`: the facts of the edition, in one place. */
export const boekSchema = z.strictObject({
  titel: line('De titel van het boekje, bijvoorbeeld: Samenwerkende Stad'),
  /** Where the title may break on a narrow cover; the parts, put together, are the title. */
  titelregels: z
    .array(line('Een regel van de titel'))
    .describe(
      'De woorden van de titel, verdeeld over regels voor de omslag; een ~ geeft aan waar een woord mag worden afgebroken',
    ),
  ondertitel: line('De ondertitel, bijvoorbeeld: Ontmoeting van betekenissen'),
  beschrijving: sentences('Twee zinnen over de webuitgave, voor zoekmachines en gedeelde koppelingen'),
  uitgever: line('De uitgever van het boekje, bijvoorbeeld: Vereniging van Nederlandse Gemeenten'),
  /** For citations; the first word is the given name, with the initials behind it. */
  auteurs: z
    .array(line('Een naam, voornaam eerst'))
    .default([])
    .describe('De schrijvers van de tekst, in de volgorde van het colofon'),
  datum: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { message: 'is geen jaar en maand' })
    .describe('Jaar en maand van de uitgave, tussen aanhalingstekens: "2017-12"'),
  rechten: line('De regel met het auteursrecht onder aan elke pagina'),
  /** Where the cover leads; a slug, so that no page name stands in code. */
  begin: line('De slug van de pagina waarmee het lezen begint, bijvoorbeeld: voorwoord'),
  /** Where `/.well-known/security.txt` leads, which is not valid without it; a slug too. */
  contact: line(
    'De slug van de pagina die zegt waar je iets over de site kunt melden, bijvoorbeeld: toegankelijkheid',
  ),
  omslagalt: line('Eén zin die zegt wat er op de tekening van de omslag staat').optional(),
  uitgelicht: z
    .array(line('Een notie en een verhaal'))
    .describe(
      'De verhalen op de omslag, elk als notie/verhaal, bijvoorbeeld: de-wijk-ingaan/het-sneeuwbaleffect',
    ),
});

export type BoekData = z.output<typeof boekSchema>;
