/** What a page keeps in its own entry of the browser's history: there on the way back, and gone with the tab. */
export function recallState<Value>(name: string): Value | undefined {
  return (history.state as Record<string, Value> | null)?.[name];
}

export function keepState(name: string, value: unknown): void {
  try {
    history.replaceState({ ...(history.state as object | null), [name]: value }, '');
  } catch {
    // Some browsers allow only so many a minute; the next change will be kept.
  }
}
