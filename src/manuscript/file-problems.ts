import type { Problem } from './problem.ts';

/** A file that had to be there. */
export function missingFile(file: string): Problem {
  return {
    file,
    message: 'ontbreekt of kan niet worden gelezen',
    expected: `een bestand ${file.split('/').at(-1)}`,
    remedy: file.includes('/')
      ? 'zet het bestand terug, of haal de hele map weg als die er niet hoort'
      : 'zet het bestand terug in de map met de inhoud',
  };
}

/** A drawing that would not be seen. */
export function strayIllustratie(file: string): Problem {
  return {
    file,
    field: 'illustratie',
    message: 'in deze vorm kan de site geen tekening tonen',
    expected: 'een bestand illustratie.svg, .png, .jpg, .webp of .tif',
    remedy: 'bewaar de tekening in een van die vormen, en haal dit bestand weg',
  };
}

/** A drawing of a verhaal that would not be seen, for its name. */
export function misnamedIllustratie(file: string): Problem {
  return {
    file,
    field: 'naam',
    message: 'deze tekening zou niemand te zien krijgen',
    expected: 'een bestand illustratie.svg, .png, .jpg, .webp of .tif',
    remedy: 'hernoem het bestand tot illustratie met wat achter de punt staat, of haal het weg',
  };
}

/** A drawing that would not be seen, where the site takes an SVG under a name it knows. */
export function strayTekening(file: string, taken: string[]): Problem {
  return {
    file,
    field: 'naam',
    message: 'deze tekening zou niemand te zien krijgen',
    expected: `een bestand ${taken.join(', ')}`,
    remedy: 'bewaar de tekening als SVG onder zo’n naam, of haal dit bestand weg',
  };
}

/** A page that would not be read. */
export function strayPagina(file: string): Problem {
  return {
    file,
    field: 'naam',
    message: 'zo wordt het bestand geen pagina',
    expected: 'een naam die eindigt op .mdx, in kleine letters, zoals 1-voorwoord.mdx',
    remedy: 'hernoem het bestand, of haal het weg als het geen pagina is',
  };
}

/** A text beside the folders of noties and verhalen, or beside that of the pages. */
export function strayText(file: string): Problem {
  return {
    file,
    field: 'naam',
    message: 'dit bestand zou niemand te lezen krijgen',
    expected:
      'een pagina in de map paginas, en een verhaal als verhaal.mdx in een eigen map in die van een notie',
    remedy: 'zet het bestand waar het hoort, of haal het weg',
  };
}

/** A folder among the pages: what is in it would not be read. */
export function strayFolder(file: string): Problem {
  return {
    file,
    field: 'naam',
    message: 'deze map wordt geen pagina, en wat erin staat ook niet',
    expected: 'in paginas alleen bestanden zoals 1-voorwoord.mdx',
    remedy: 'zet de bestanden die een pagina zijn naast de andere, en haal de map weg',
  };
}

/** A page or notie of which there is nothing to read. */
export function missingText(file: string): Problem {
  return {
    file,
    message: 'de tekst ontbreekt',
    expected: 'onder de tweede regel met drie streepjes ten minste één alinea',
    remedy: 'schrijf daar de tekst',
  };
}

/** A folder or file whose name is no number and slug. */
export function noSlug(file: string, name: string): Problem {
  return {
    file,
    field: 'naam',
    message: `"${name}" is geen nummer met een naam`,
    expected: 'een nummer, een streepje en kleine letters of cijfers, zoals 04-het-sneeuwbaleffect',
    remedy: 'hernoem de map of het bestand (geen hoofdletters, spaties of accenten)',
  };
}

export const NO_NOTIES: Problem = {
  file: 'noties',
  message: 'er is geen enkele notie',
  expected: 'een map per notie, zoals noties/1-de-wijk-ingaan',
  remedy: 'maak een notie met een notie.mdx en ten minste één verhaal',
};

export const NO_OMSLAG_ALT: Problem = {
  file: 'boek.yaml',
  field: 'omslagalt',
  message: 'ontbreekt, terwijl er een tekening in de map omslag staat',
  expected: 'één zin die zegt wat er op de tekening van de omslag staat',
  remedy: 'schrijf een regel die begint met omslagalt:',
};

/** A notie that has nothing to show. */
export function noVerhalen(file: string): Problem {
  return {
    file,
    field: 'verhalen',
    message: 'de notie heeft geen verhalen',
    expected: 'naast notie.mdx ten minste één map met een verhaal.mdx, zoals 01-mijn-verhaal',
    remedy: 'voeg een verhaal toe of haal de notie weg',
  };
}
