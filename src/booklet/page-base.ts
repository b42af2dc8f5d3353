/** What every page has, before it knows its neighbours and what stands above it. */
export function pageBase(path: string, title: string) {
  return { path, title, palette: 'omslag' as const, breadcrumbs: [], previous: undefined, next: undefined };
}
