import { basename } from 'node:path';
import { describeBadContent, type BadContent } from '../support/bad-content.ts';
import { moved, POSTER, verhaal } from '../support/fixture-booklet.ts';

const NAMES: BadContent[] = [
  ...(
    [
      [`${POSTER}/verhaal.mdx`, `${POSTER}/verhaal.mdx.txt`],
      ['noties/1-op-de-kade/notie.mdx', 'noties/1-op-de-kade/Notie.mdx'],
      ['boek.yaml', 'boek.yml'],
    ] as const
  ).map(([file, name]) => ({
    mistake: `a file with a name that only looks right: ${name}`,
    files: moved(file, name),
    place: name,
    field: 'naam',
    message: 'onder deze naam leest de site het bestand niet',
    expected: `een bestand ${basename(file)}`,
    remedy: `hernoem het tot ${basename(file)}`,
  })),
  {
    mistake: 'old addresses in a file with a name that only looks right',
    files: {
      'adressen.txt': '/oud/\n',
      'doorverwijzingen.yaml.txt': '/oud/: /welkom/\n',
    },
    place: 'doorverwijzingen.yaml.txt',
    field: 'naam',
    message: 'onder deze naam leest de site het bestand niet',
    expected: 'een bestand doorverwijzingen.yaml',
    remedy: 'hernoem het tot doorverwijzingen.yaml',
  },
  ...['3-extra.mdx', 'noties/3-op-zee.mdx', 'noties/1-op-de-kade/03-meeuwen.mdx'].map((file) => ({
    mistake: `a text where none is read: ${file}`,
    files: { [file]: verhaal('Meeuwen lachen het laatst') },
    place: file,
    field: 'naam',
    message: 'dit bestand zou niemand te lezen krijgen',
    expected: 'verhaal.mdx in een eigen map',
    remedy: 'zet het bestand waar het hoort',
  })),
];

describeBadContent('a build refuses a text that it would not read for its name:', NAMES);
