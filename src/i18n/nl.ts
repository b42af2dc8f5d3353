import { bijeenkomst } from './bijeenkomst.ts';
import { vinden } from './zoeken.ts';

const tekeningDoor = (tekenaar: string) => `Tekening: ${tekenaar}.`;

/** Every word of the interface. The booklet's own words live in `content/`. */
export const nl = {
  citaat: (tekst: string) => `“${tekst.replace(/ (?=\.{3}$|…$)/, '\u00a0')}”`,
  naarInhoud: 'Naar de tekst',
  inhoud: {
    titel: 'Inhoud',
    sluit: 'Sluit',
    label: 'Inhoudsopgave',
    gebruik: 'Gebruiken',
  },
  kruimelpad: 'Kruimelpad',
  verhalen: {
    titel: 'Alle verhalen',
    deel: (deel: number) => (deel === 1 ? nl.verhalen.titel : `${nl.verhalen.titel}, deel ${deel}`),
    delen: 'Delen van het overzicht',
    kort: 'Verhalen',
    aantal: (aantal: number) => (aantal === 1 ? '1 verhaal' : `${aantal} verhalen`),
    woord: (aantal: number) => (aantal === 1 ? 'verhaal' : 'verhalen'),
    bijNotie: (aantal: number) => (aantal === 1 ? 'Verhaal bij deze notie' : 'Verhalen bij deze notie'),
    bereik: (van: number, tot: number, totaal: number) =>
      van === tot ? `verhaal ${van} van ${totaal}` : `verhaal ${van} tot en met ${tot} van ${totaal}`,
    bekijk: 'Bekijk dit verhaal',
  },
  verhaal: {
    plaats: (nummer: number, totaal: number) => `Verhaal ${nummer} van ${totaal}`,
    nummer: (nummer: number) => `Verhaal ${nummer}`,
    watJeZiet: 'Wat je ziet',
    tekeningDoor,
    tekeningVan: ({ tekenaar, vanUitgave }: { tekenaar: string | undefined; vanUitgave: boolean }) =>
      vanUitgave
        ? 'Tekening en beschrijving: deze webuitgave.'
        : `${tekenaar ? `${tekeningDoor(tekenaar)} ` : ''}Beschrijving: deze webuitgave.`,
  },
  notie: {
    nummer: (nummer: number) => `Notie ${nummer}`,
    alle: (aantal: number) => (aantal === 1 ? 'De notie' : 'De noties'),
  },
  schema: { van: 'Van:', naar: 'Naar:' },
  taak: { gedaan: 'Gedaan', open: 'Nog te doen' },
  /** Under the keys that the reader of Markdown asks for. */
  noten: {
    label: 'Noten',
    backLabel: 'Terug naar de tekst bij noot {reference}',
  },
  omslag: {
    naam: 'Omslag',
    begin: 'Begin met lezen',
    verder: 'Lees verder waar je was',
  },
  bladeren: {
    label: 'Verder lezen',
    vorige: 'Vorige',
    volgende: 'Volgende',
    verder: 'Verder',
    eenVoorEen: (aantal: number) => (aantal === 1 ? nl.verhalen.bekijk : 'Bekijk deze verhalen één voor één'),
    toetsen: 'Bladeren met de pijltjestoetsen links en rechts',
  },
  deel: {
    titel: { verhaal: 'Deel dit verhaal', notie: 'Deel deze notie' },
    mail: 'E-mail',
    whatsapp: 'WhatsApp',
    linkedin: 'LinkedIn',
    mastodon: 'Mastodon, via share.joinmastodon.org',
    systeem: 'Delen …',
    kopieerLink: 'Kopieer link',
    kopieerCitaat: 'Kopieer citaat met bron',
    kopieerApa: 'Kopieer in APA-stijl',
    kopieerCode: 'Kopieer code',
    gekopieerd: 'Gekopieerd',
    /** What is copied, by the button that does it. */
    wat: {
      adres: 'Het adres',
      citaat: 'Het citaat',
      apa: 'De bronvermelding',
      code: 'De code',
    },
    kopieMislukt: (wat: string) =>
      `Kopiëren lukte niet. ${wat} is geselecteerd: kopieer met Ctrl+C of houd je vinger erop.`,
    delenMislukt: 'Delen lukte niet. Kopieer de link.',
    qr: 'QR-code',
    qrAlt: (titel: string) => `QR-code die leidt naar ${titel}`,
    citeer: 'Citeer dit verhaal',
    bibtex: 'BibTeX-bestand',
    ris: 'RIS-bestand',
    insluiten: 'Insluiten',
    insluitenUitleg: 'Zet deze code op een andere site:',
    bron: (boek: string) => `Lees verder in ${boek}`,
  },
  tekst: {
    vanUitgave: 'Tekst van deze webuitgave, niet uit het boekje',
  },
  keuze: {
    kies: 'Kies',
    gekozen: (aantal: number | string) => `${aantal} ${aantal === 1 ? 'verhaal' : 'verhalen'} gekozen`,
    toon: 'Toon deze keuze',
    alles: 'Toon weer alle verhalen',
    verander: 'Kies andere verhalen',
    volgorde: 'Verander de volgorde',
    eerder: 'Eerder',
    later: 'Later',
    plaats: '{0}: plaats {1} van {2}',
    deel: 'Deel deze keuze',
    gebruik: 'Gebruik deze keuze',
    onderwerp: (boek: string) => `Een keuze uit ${boek}`,
    voet: (boek: string) => `${boek} | een eigen keuze`,
    weg: (aantal: number | string) =>
      aantal === 1
        ? '1 verhaal uit deze keuze is er niet meer.'
        : `${aantal} verhalen uit deze keuze zijn er niet meer.`,
    allesWeg: 'De verhalen uit deze keuze zijn er niet meer. Je ziet nu alle verhalen.',
  },
  hulp: {
    zoeken: 'Zoeken',
    printen: 'Printen',
    presenteren: 'Presenteren',
    trekken: 'Trek een verhaal',
  },
  ...bijeenkomst,
  ...vinden,
  verhuisd: {
    titel: 'Deze pagina is verhuisd',
    uitleg: 'Ga naar de pagina op haar nieuwe adres',
    weg: 'Dit verhaal staat er niet meer',
  },
  nietGevonden: {
    titel: 'Deze pagina is er niet',
    uitleg:
      'Misschien is het adres niet goed overgenomen, of is de pagina verhuisd. Langs deze wegen kom je terug in het boekje.',
    wegen: 'Wegen terug',
  },
} as const;
