/** The headers of an address on a host that reads `_headers`: those of every rule that fits, joined by name. */
export function askStaticHost(rules: string, address: string): Record<string, string> {
  const said: Record<string, string> = {};
  for (const rule of rules.trim().split('\n\n')) {
    const [shape = '', ...lines] = rule.split('\n  ');
    const pattern = shape.replaceAll('.', '\\.').replace(/:p\d+/g, '[^/]+').replace('*', '.*');
    if (!new RegExp(`^${pattern}$`).test(address)) continue;
    for (const line of lines) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/);
      said[name] = name in said ? `${said[name]}, ${value}` : value;
    }
  }
  return said;
}
