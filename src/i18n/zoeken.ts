/** The words of what finds and keeps: the search, and the booklet without a network. */
export const vinden = {
  zoek: {
    veld: 'Zoek in het boekje',
    knop: 'Zoek',
    lijst: 'Resultaten',
    meer: 'Toon meer resultaten',
    bezig: 'Zoeken …',
    een: '1 resultaat voor “{0}”',
    aantal: '{1} resultaten voor “{0}”',
    niets:
      'Niets gevonden voor “{0}”. Probeer één woord, een korter woord of een ander woord voor hetzelfde. Of blader hieronder door alle verhalen en woorden.',
    bedoel: 'Bedoel je misschien:',
    mislukt: 'Zoeken lukt nu niet. Hieronder staan alle verhalen en woorden.',
    zonder: 'Zonder JavaScript zoekt deze pagina niet. Hieronder staan alle verhalen en woorden.',
    alles: 'Alles om uit te kiezen',
    teksten: 'Teksten',
    woorden: 'Woorden uit de verhalen',
    verhaal: (nummer: number) => `verhaal ${nummer}`,
  },
  offline: {
    bewaard: 'Het boekje is op dit apparaat bewaard. Je kunt het lezen zonder internet.',
    nietBewaard: 'Het boekje is niet op dit apparaat bewaard.',
    nietsMeer: 'Alles is gewist. De site bewaart niets meer op dit apparaat, behalve deze keuze.',
    wis: 'Wis alles wat de site bewaart, en bewaar niets meer',
    bewaar: 'Bewaar het boekje op dit apparaat',
    bezig: 'Het boekje wordt bewaard …',
    mislukt: 'Bewaren lukt nu niet. Wat er al stond, is er nog.',
    meenemenUitleg: 'Voor een ruimte zonder internet:',
    meenemen: 'het hele boekje als één zip-bestand',
  },
} as const;
