import type { Point } from './vector.ts';

/**
 * Writes SVG path data as short as it can: relative commands, rounded numbers, no needless signs or spaces.
 * Rounding never adds up, because every relative step is taken from the last rounded point.
 */
export class PathWriter {
  readonly decimals: number;
  #data = '';
  #last = '';
  #at: Point = [0, 0];

  /** @param decimals digits after the point; 0 for big shapes, 1 for small figures. */
  constructor(decimals = 0) {
    this.decimals = decimals;
  }

  /** The path data written so far, for the `d` attribute. */
  get data(): string {
    return this.#data;
  }

  moveTo(point: Point): void {
    this.#at = this.#round(point);
    this.#write('M', this.#at);
  }

  lineTo(point: Point): void {
    const step = this.#from(point);
    if (step[0] === 0 && step[1] === 0) return;
    this.#write('l', step);
    this.#at = this.#round(point);
  }

  quadraticTo(control: Point, point: Point): void {
    this.#write('q', [...this.#from(control), ...this.#from(point)]);
    this.#at = this.#round(point);
  }

  curveTo(first: Point, second: Point, point: Point): void {
    this.#write('c', [...this.#from(first), ...this.#from(second), ...this.#from(point)]);
    this.#at = this.#round(point);
  }

  close(): void {
    this.#data += 'z';
    this.#last = 'z';
  }

  #round(point: Point): Point {
    const unit = 10 ** this.decimals;
    return [Math.round(point[0] * unit) / unit, Math.round(point[1] * unit) / unit];
  }

  #from(point: Point): Point {
    const [x, y] = this.#round(point);
    return [trim(x - this.#at[0], this.decimals), trim(y - this.#at[1], this.decimals)];
  }

  #write(command: string, values: readonly number[]): void {
    const text = joinNumbers(values.map((value) => shortNumber(value, this.decimals)));
    const repeats = command === this.#last && command !== 'M';
    this.#data = repeats ? joinNumbers([this.#data, text]) : this.#data + command + text;
    this.#last = command;
  }
}

/** Takes away the dust of binary fractions (0.30000000000000004). */
function trim(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}

/** `0.5` becomes `.5`, `-0` becomes `0`. */
function shortNumber(value: number, decimals: number): string {
  return String(trim(value, decimals) || 0).replace(/^(-?)0\./, '$1.');
}

/** A minus sign, or a second decimal point, separates by itself. */
function joinNumbers(numbers: readonly string[]): string {
  return numbers.reduce((text, number) => {
    const separates =
      text === '' || number.startsWith('-') || (number.startsWith('.') && /\.\d*$/.test(text));
    return text + (separates ? '' : ' ') + number;
  }, '');
}
