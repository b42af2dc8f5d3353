/** Every word of the interface. The booklet's own words live in `content/`. */
export const nl = {
  citaat: (tekst: string) => `“${tekst.replace(/ (?=\.{3}$|…$)/, '\u00a0')}”`,
  naarInhoud: 'Naar de tekst',
  inhoud: {
    titel: 'Inhoud',
    sluit: 'Sluit',
    label: 'Inhoudsopgave',
    hier: 'Hier ben je',
  },
  kruimelpad: 'Kruimelpad',
  verhalen: {
    titel: 'Alle verhalen',
    kort: 'Verhalen',
    aantal: (aantal: number) => (aantal === 1 ? '1 verhaal' : `${aantal} verhalen`),
    woord: (aantal: number) => (aantal === 1 ? 'verhaal' : 'verhalen'),
    bijNotie: 'Verhalen bij deze notie',
    bereik: (van: number, tot: number, totaal: number) =>
      van === tot ? `verhaal ${van} van ${totaal}` : `verhaal ${van} tot en met ${tot} van ${totaal}`,
    bekijk: 'Bekijk dit verhaal',
  },
  verhaal: {
    plaats: (nummer: number, totaal: number) => `Verhaal ${nummer} van ${totaal}`,
    nummer: (nummer: number) => `Verhaal ${nummer}`,
    watJeZiet: 'Wat je ziet',
    tekeningVan: 'Tekening en beschrijving: deze webuitgave.',
  },
  notie: {
    nummer: (nummer: number) => `Notie ${nummer}`,
    alle: (aantal: number) => (aantal === 1 ? 'De notie' : 'De noties'),
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
    eenVoorEen: 'Bekijk deze verhalen één voor één',
    toetsen: 'Bladeren met de pijltjestoetsen ← en →',
  },
  tekst: {
    vanUitgave: 'Tekst van deze webuitgave, niet uit het boekje',
  },
  nietGevonden: {
    titel: 'Deze pagina is er niet',
    uitleg:
      'Misschien is het adres niet goed overgenomen, of is de pagina verhuisd. Langs deze wegen kom je terug in het boekje.',
    wegen: 'Wegen terug',
  },
} as const;
