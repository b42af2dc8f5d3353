/** Every word of the printed editions, and of the page that offers them. */
export const druk = {
  inhoud: 'Inhoud',
  vouw:
    'Print dubbelzijdig op A4 en kies “over de korte zijde omslaan”. Leg de vellen op elkaar, vouw ze in het midden en niet ze op de vouw.',
  bladzijde: (nummer: number) => `Bladzijde ${nummer}`,
  meer: (aantal: number) => (aantal === 1 ? 'en nog één verhaal' : `en nog ${aantal} verhalen`),
  gesprek: 'Wat herken je hierin?',
} as const;
