import { mdx, notie, POSTER, verhaal, type Files } from './fixture-booklet.ts';

/** Everything an author may write in a running text. */
const TEXT = `# Een kop bovenaan

*Schuin*, **vet**, ~~weg~~, \`code #1\`, H<sub>2</sub>O en m<sup>2</sup>, de <abbr title="Vereniging van schippers">VvS</abbr>.<br />Op een nieuwe regel.

Naar [de omslag](/), [alles](/verhalen/), [dank](/dank/), [de notie](/noties/op-de-kade/), [een plek erop](/noties/op-de-kade/#koffie-met-uitzicht), [een verhaal](/noties/op-de-kade/koffie-met-uitzicht/), [elders](https://example.org/?a=1&b=2), [mij](mailto:a@example.org), [een eigen kop](#kop-met--en-10) en [bij naam][naam].

[naam]: https://example.org/naam

#### Kop met & en 10%

Een noot[^een], nog een[^twee] en weer de eerste[^een].

- los
  - daarin
- [x] klaar is dit
- [ ] open is dit

3. drie
4. vier

> Een citaat
>
> van twee alinea’s

| links | rechts |
| :---- | -----: |
| één   | twee   |

---

\`\`\`
regel <een>
  regel twee
\`\`\`

Einde & *slot*

[^een]: De eerste noot, met *nadruk*.

[^twee]: De tweede noot.

    - met een lijst`;

const LARGE = `<RodeLijn>

Langs deze lijn.

<Slotzin>

En *eronder*

</Slotzin>

</RodeLijn>

<Factoren>
  <Factor notie="op-de-kade" titel="De kade">begin hier</Factor>
  <Factor notie="achter-de-dijk" titel="De dijk">

  ga daarheen

  </Factor>
</Factoren>

<Schema titel="Van zout naar zoet" van="Zee" naar="Rivier" midden="kantelpunt" bijschrift="Getekend door de haven">
  <Stap van="schip" naar="schuit" tekening="plek" />
  <Stap van="golf" naar="stroom" tekening="vorm" />
</Schema>`;

/** Words that must reach a reader in every form, in the order they are written. */
export const WORDS = [
  ...['Een kop bovenaan', 'Schuin', 'vet', 'weg', 'code #1', 'O en m', 'Op een nieuwe regel', 'bij naam'],
  ...['Kop met & en 10%', 'Een noot', 'los', 'daarin', 'klaar is dit', 'open is dit', 'drie', 'vier'],
  ...['Een citaat', 'van twee alinea', 'links', 'één', 'regel <een>', 'regel twee', 'Einde & slot'],
];
export const NOTES = ['De eerste noot, met nadruk.', 'De tweede noot.', 'met een lijst'];
export const LARGE_WORDS = [
  ...[
    'Langs deze lijn',
    'En eronder',
    'De kade',
    'begin hier',
    'De dijk',
    'ga daarheen',
    'Van zout naar zoet',
    'Zee',
  ],
  ...['Rivier', 'schip', 'schuit', 'golf', 'stroom', 'Getekend door de haven'],
];
export const TURNING_POINT = 'kantelpunt';

/** A booklet with all of it in a page, a notie and a verhaal. */
export const EVERYTHING: Files = {
  'paginas/1-welkom.mdx': mdx(['titel: Welkom', 'plaats: voorin'], TEXT, LARGE),
  'noties/1-op-de-kade/notie.mdx': notie('Op de kade', 'oase', `${TEXT}\n\n${LARGE}`),
  [`${POSTER}/verhaal.mdx`]: verhaal('Koffie smaakt beter met uitzicht', false, TEXT),
};
