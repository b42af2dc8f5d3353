/** What a page keeps in its own entry of the browser's history: there on the way back, and gone with the tab. */
export function recallState<Value>(name: string): Value | undefined {
  return (history.state as Record<string, Value> | null)?.[name];
}

export function keepState(name: string, value: unknown): void {
  replaceEntry({ ...(history.state as object | null), [name]: value });
}

/** Another address for the page as it is: no step back for the reader. */
export function keepAddress(address: string): void {
  replaceEntry(history.state, address);
}

function replaceEntry(state: unknown, address?: string): void {
  try {
    history.replaceState(state, '', address);
  } catch {
    // Some browsers allow only so many a minute; the next change will be kept.
  }
}
