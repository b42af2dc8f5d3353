const nietInEenBestand = (wat: string) => (meest: number) =>
  `Geen ${wat}: meer dan ${meest} verhalen passen niet in één bestand.`;

/** Every word of the printed editions, and of the page that offers them. */
export const druk = {
  inhoud: 'Inhoud',
  vouw: 'Print dubbelzijdig op A4 en sla om over de korte zijde. Leg de vellen op elkaar, vouw ze dubbel en zet twee nietjes in de vouw.',
  bladzijde: (nummer: number) => `Bladzijde ${nummer}`,
  meer: (aantal: number) => (aantal === 1 ? 'en nog één verhaal' : `en nog ${aantal} verhalen`),
  gesprek: 'Wat herken je hierin?',
  epubToegankelijk:
    'Alle tekeningen hebben een korte beschrijving en een lange in de tekst. Koppen en inhoudsopgave maken elk onderdeel bereikbaar.',
  terugNaarNoot: (nummer: number) => `Terug naar noot ${nummer} in de tekst`,
  gedaan: 'gedaan',
  teDoen: 'nog te doen',
  alles: 'Het hele boekje',
  perNotie: 'Eén notie',
  /** What a link says, before the size: what it is of, and what it is. Below a heading the second is enough. */
  vorm: {
    a4: (wat: string) => [`Download ${wat}, `, 'pdf op\u00a0A4'],
    a5: (wat: string) => [`Download ${wat}, `, 'pdf op\u00a0A5'],
    vouwboekje: (wat: string) => [`Download ${wat} als `, 'vouwboekje, pdf op\u00a0A4'],
    kaarten: (wat: string) => [`Download ${wat} als `, 'gesprekskaarten, pdf op\u00a0A4'],
    affiche: (wat: string) => [`Download ${wat} als `, 'affiche, pdf op\u00a0A3'],
    epub: (wat: string) => [`Download ${wat} voor een `, 'e\u2011reader, EPUB'],
  },
  /** What the title of a file begins with; the booklet itself needs no word for what it is. */
  titel: {
    a4: 'A4',
    a5: 'A5',
    vouwboekje: 'Vouwboekje',
    kaarten: 'Gesprekskaarten',
    affiche: 'Affiche',
  },
  hetBoekje: 'het hele boekje',
  notie: (nummer: number) => `notie ${nummer}`,
  bladzijden: (aantal: number) => (aantal === 1 ? '1 bladzijde' : `${aantal} bladzijden`),
  vellen: (aantal: number) => (aantal === 1 ? '1 vel papier' : `${aantal} vellen papier`),
  inleiding: 'Alles uit het boekje is er ook op papier, gemaakt van dezelfde tekst als deze site.',
  keuze: {
    titel: 'Wat kies je waarvoor?',
    /** For which purpose which form; a row without a form holds for every booklet. */
    rijen: [
      {
        doel: 'Voor een vergadering',
        raad: 'Een notie op A4. Groot, met twee verhalen op een bladzijde en genoeg wit om bij te schrijven.',
        vorm: 'a4',
      },
      {
        doel: 'Om uit te delen',
        raad: 'Het vouwboekje: A5, dubbelzijdig op A4 geprint en gevouwen. Met je eigen printer.',
        vorm: 'vouwboekje',
      },
      {
        doel: 'Voor een gesprek',
        raad: 'De gesprekskaarten: een verhaal op de voorkant, ruimte om te schrijven achterop.',
        vorm: 'kaarten',
      },
      {
        doel: 'Voor aan de muur',
        raad: 'De affiche. Zonder A3-printer kun je haar op A4 verkleind printen.',
        vorm: 'affiche',
      },
      {
        doel: 'Om te lezen op een scherm',
        raad: 'Het boekje op A5, of EPUB voor een e\u2011reader. De pdf’s op A4 en A5 werken met voorleessoftware: ze hebben koppen, bladwijzers en bij elke tekening een beschrijving.',
        vorm: undefined,
      },
      {
        doel: 'Voor één pagina',
        raad: 'Elke pagina van deze site kun je ook zelf printen, met Ctrl+P of Cmd+P. Op een pagina van het boekje met tekeningen kun je daarbij inkt sparen.',
        vorm: undefined,
      },
    ],
  },
  /** What stands in the place of a file that is not made. */
  teDik: {
    a4: nietInEenBestand('pdf op A4'),
    a5: nietInEenBestand('pdf op A5'),
    vouwboekje: (meest: number) => `Geen vouwboekje: meer dan ${meest} verhalen zijn te dik om te vouwen.`,
    kaarten: nietInEenBestand('gesprekskaarten'),
  },
  vouwen: {
    titel: 'Dubbelzijdig printen en vouwen',
    stappen: [
      'Print het vouwboekje dubbelzijdig op A4. Kies bij de printer voor omslaan over de korte zijde, en voor ware grootte (100%).',
      'Leg de vellen op elkaar zoals ze uit de printer komen, met de voorkant aan de buitenkant.',
      'Vouw de stapel in het midden dubbel en zet twee nietjes in de vouw.',
    ],
    kaarten:
      'De gesprekskaarten print je ook dubbelzijdig, maar sla dan om over de lange zijde. Snijd ze los langs de streepjes.',
    eenzijdig:
      'Kan de printer maar één kant tegelijk? Kies in het printvenster eerst de oneven bladzijden. Tel zoals het printvenster telt: het boekje nummert zelf anders. Leg de stapel omgedraaid terug in de lade, met dezelfde rand naar voren, en print de even bladzijden. Probeer het eerst met één vel: niet elke printer trekt het papier hetzelfde in.',
  },
  knop: 'Print deze notie',
  meerVormen: 'Vouwboekje, kaarten en affiche',
  zuinig: 'Spaar inkt bij het printen',
} as const;
