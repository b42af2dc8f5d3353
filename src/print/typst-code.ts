/** Typst code, as against a text that is still to be quoted. */
export class Code {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** A value that can be written as Typst code. */
export type Value = string | number | boolean | undefined | Code | Value[] | { [key: string]: Value };

/**
 * A value as Typst code: an object becomes a dictionary, an array an array, undefined `none`. Text is quoted, and
 * in a quoted text no sign has a meaning of its own: #, $, *, _ and @ come out as themselves.
 */
export function literal(value: Value): string {
  if (value === undefined) return 'none';
  if (value instanceof Code) return value.code;
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `(${value.map((item) => `${literal(item)},`).join(' ')})`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([key, item]) => `${quote(key)}: ${literal(item)}`);
    return entries.length > 0 ? `(${entries.join(', ')})` : '(:)';
  }
  return String(value);
}

/** A call with named arguments, and bodies behind them; arguments that are undefined are left out. */
export function call(name: string, named: Record<string, Value> = {}, ...bodies: Value[]): Code {
  const args = Object.entries(named)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${literal(value)}`);
  return new Code(`${name}(${[...args, ...bodies.map(literal)].join(', ')})`);
}

/** Pieces of content one after another. */
export const sequence = (pieces: Value[]): Code => new Code(`{ ${pieces.map(literal).join('; ')} }`);

function quote(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, (sign) => {
    return `\\u{${sign.codePointAt(0)!.toString(16)}}`;
  });
  return `"${escaped}"`;
}
