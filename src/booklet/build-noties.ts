import { nl } from '../i18n/nl.ts';
import type { ManuscriptNotie } from '../manuscript/manuscript.ts';
import type { VerhaalData } from '../schemas/verhaal.ts';
import { pageBase } from './page-base.ts';
import type { Illustratie, NotiePage, VerhaalPage } from './pages.ts';
import { paths } from './urls.ts';

/** Makes the page of each notie with those of its verhalen, numbered through the whole booklet. */
export function buildNoties(manuscript: ManuscriptNotie[]): NotiePage[] {
  const total = manuscript.reduce((sum, { verhalen }) => sum + verhalen.length, 0);
  let number = 0;
  return manuscript.map(({ slug, data, file, verhalen, icoon, number: notieNumber }) => {
    const notie: NotiePage = {
      ...pageBase(paths.notie(slug), data.kort ?? data.titel),
      kind: 'notie',
      palette: data.palet,
      slug,
      number: notieNumber,
      data,
      icoon,
      body: file,
      verhalen: [],
      after: undefined,
    };
    notie.verhalen = verhalen.map((verhaal): VerhaalPage => {
      const { citaat } = verhaal.data;
      return {
        ...pageBase(paths.verhaal(slug, verhaal.slug), nl.citaat(citaat)),
        kind: 'verhaal',
        palette: data.palet,
        slug: verhaal.slug,
        number: ++number,
        total,
        notie,
        citaat,
        illustratie: verhaal.illustratie ? buildIllustratie(verhaal.illustratie, verhaal.data) : undefined,
        body: verhaal.body ? verhaal.file : undefined,
      };
    });
    return notie;
  });
}

function buildIllustratie(file: string, { alt = '', beschrijving = '', tekenaar }: VerhaalData): Illustratie {
  return { file, alt, beschrijving, tekenaar, vanUitgave: !tekenaar && /\.svg$/i.test(file) };
}
