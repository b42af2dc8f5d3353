// The slides one at a time, led by keys, remotes and fingers. Without this script they stand below each other.
import { readChoice, writeChoice } from '../choice.ts';
import { showBar } from './bar.ts';
import { keepClock } from './clock.ts';
import { openDeck } from './deck.ts';
import { listenToKeys } from './keys.ts';
import { leave } from './leave.ts';
import { close, makeOverview } from './overview.ts';
import { toggleBlack, toggleFullscreen, type Screen } from './screen.ts';
import { turnByTouch } from './touch.ts';
import { readVoice } from './voice.ts';
import { stayAwake } from './wake-lock.ts';

const main = document.querySelector<HTMLElement>('.deck');
const bar = document.querySelector<HTMLElement>('.deck-bar');
// What follows goes in tasks of its own, between which a slow phone answers its reader.
if (main && bar) setTimeout(() => start(main, bar));

function start(main: HTMLElement, bar: HTMLElement): void {
  const choice = readChoice((key) => document.getElementById(key) !== null);
  const voice = readVoice();
  const deck = openDeck(main, choice, voice);
  const exit = bar.querySelector<HTMLAnchorElement>('[data-doe="sluit"]')!;
  if (deck.chosen) exit.href = writeChoice(exit.pathname, choice);
  const overview = makeOverview(deck);
  const help = document.querySelector<HTMLDialogElement>('.deck-help')!;
  help.addEventListener('keydown', (event) => event.key === '?' && close(help, event));
  const clock = keepClock(voice);
  const black = document.querySelector<HTMLElement>('.deck-black')!;
  const screen: Screen = { deck, voice, black, behind: [main, bar] };
  const actions = {
    vorige: deck.back,
    volgende: deck.forward,
    begin: () => deck.show(0),
    einde: () => deck.show(deck.slides.length - 1),
    overzicht: overview,
    zwart: () => toggleBlack(screen),
    klok: clock,
    volledig: toggleFullscreen,
    toetsen: () => help.showModal(),
    // In full screen Esc has had its work: the browser leaves that first.
    sluit: () => (document.fullscreenElement ? toggleFullscreen() : leave(exit.href)),
  };
  listenToKeys(actions, screen);
  setTimeout(() => turnByTouch(main, actions, screen));
  setTimeout(() => showBar(bar, actions));
  setTimeout(stayAwake);
}

export type Actions = Record<
  | 'vorige'
  | 'volgende'
  | 'begin'
  | 'einde'
  | 'overzicht'
  | 'zwart'
  | 'klok'
  | 'volledig'
  | 'toetsen'
  | 'sluit',
  () => void
>;
