/** The card in view and those still to be drawn, by their names: the last of the pile comes next. */
export interface Table {
  pile: string[];
  card: string;
  isOpen: boolean;
}

/** A card that lies face down is turned; one that lies open makes room for the next. */
export function act(table: Table, all: string[]): Table {
  return table.isOpen
    ? draw(table.pile.length > 0 ? table.pile : shuffle(all, table.card))
    : { ...table, isOpen: true };
}

/** The next card, face down. */
export function draw(pile: string[]): Table {
  return { pile: pile.slice(0, -1), card: pile.at(-1) ?? '', isOpen: false };
}

/** In any order, each equally likely (Fisher and Yates); `before` never comes first. */
export function shuffle(all: string[], before?: string): string[] {
  const pile = [...all];
  for (let last = pile.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [pile[last], pile[other]] = [pile[other]!, pile[last]!];
  }
  if (pile.at(-1) === before) pile.unshift(pile.pop()!);
  return pile;
}
