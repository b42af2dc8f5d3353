import type { Page } from 'playwright-core';
import { contrast } from './luminance.ts';

export interface Measured {
  /** What sticks out, overlaps or cannot be read. */
  problems: string[];
  /** The smallest letters, in CSS pixels. */
  smallest: number;
  /** The lowest contrast of letters with what lies behind them. */
  contrast: number;
}

/** Measures the slide that shows: every line of text by its own box, against the sheet it lies on. */
export async function measureSlide(page: Page): Promise<Measured> {
  const { colours, behind, ...measured } = await page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>('.slide-now')!;
    const face = slide.querySelector<HTMLElement>('.slide-face')!;
    const paper = slide.querySelector<SVGPathElement>('.slide-paper path');
    const field = [...slide.querySelectorAll<SVGPathElement>('.slide-field path')].find((path) =>
      path.checkVisibility(),
    );
    const figures = [...slide.querySelectorAll<SVGPathElement>('.slide-opening .numeral path')];
    const pictures = [
      ...slide.querySelectorAll<HTMLImageElement>('.slide-drawing img, .slide-cover-picture'),
    ];
    const lines = textLines(face);
    const problems: string[] = [];
    const say = (problem: string) => problems.push(`${slide.id}: ${problem}`);

    if (lines.length < 3) say('hardly any text');
    if (face.scrollHeight > face.clientHeight + 1) say(`needs ${face.scrollHeight} of ${face.clientHeight}`);
    for (const { text, box } of lines) {
      if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
        say(`cut: ${text}`);
      if (paper && !corners(box).every((corner) => isOn(paper, corner))) say(`beside its sheet: ${text}`);
      if (field && corners(box).some((corner) => isOn(field, corner))) say(`on the other sheet: ${text}`);
      if (!paper && pictures.some((picture) => overlap(box, drawn(picture))))
        say(`over the picture: ${text}`);
    }
    if (field && getComputedStyle(field).fill === getComputedStyle(face).backgroundColor)
      say('its two sheets have one colour');
    if (field && !figures.flatMap(outline).every((point) => isOn(field, point)))
      say('numeral beside its sheet');
    for (const picture of pictures) {
      const { left, top, right, bottom, width, height } = drawn(picture);
      if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) say('drawing cut');
      if (width * height < innerWidth * innerHeight * 0.12) say(`drawing only ${width} by ${height}`);
    }
    const blocks = [
      ...slide.querySelectorAll(
        '.slide-notie, .slide-opening-words, .slide-quote, .slide-address, .slide-opening .numeral',
      ),
    ];
    blocks.forEach((block, index) =>
      blocks.slice(index + 1).forEach((other) => {
        if (overlap(block.getBoundingClientRect(), other.getBoundingClientRect()))
          say(`${block.classList.value} lies over ${other.classList.value}`);
      }),
    );
    const behind = paper ? getComputedStyle(paper).fill : getComputedStyle(face).backgroundColor;
    return {
      problems,
      smallest: Math.min(...lines.map(({ parent }) => parseFloat(getComputedStyle(parent).fontSize))),
      colours: lines.map(({ parent }) => getComputedStyle(parent).color),
      behind,
    };

    function textLines(root: Element) {
      const found: { text: string; box: DOMRect; parent: Element }[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim();
        if (!text || !parent?.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) if (box.width > 1) found.push({ text, box, parent });
      }
      return found;
    }

    /** The letters lie within the middle of their line. */
    function corners({ left, right, top, bottom }: DOMRect): [number, number][] {
      const slack = (bottom - top) * 0.2;
      return [left + 1, right - 1].flatMap((x) =>
        [top + slack, bottom - slack].map((y): [number, number] => [x, y]),
      );
    }

    /** Places along the edge of a shape, on the screen. */
    function outline(path: SVGPathElement): [number, number][] {
      const length = path.getTotalLength();
      return Array.from({ length: 60 }, (_, index) => {
        const { x, y } = path.getPointAtLength((length * index) / 60).matrixTransform(path.getScreenCTM()!);
        return [x, y];
      });
    }

    function isOn(path: SVGPathElement, [x, y]: [number, number]): boolean {
      return path.isPointInFill(new DOMPoint(x, y).matrixTransform(path.getScreenCTM()!.inverse()));
    }

    function overlap(one: DOMRect, other: DOMRect): boolean {
      return (
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        one.top < other.bottom - 1 &&
        other.top < one.bottom - 1
      );
    }

    /** The part of an img that its picture fills: it is contained, in the middle or at an edge. */
    function drawn(image: HTMLImageElement): DOMRect {
      const box = image.getBoundingClientRect();
      const scale = Math.min(box.width / image.naturalWidth, box.height / image.naturalHeight);
      const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
      const place = getComputedStyle(image)
        .objectPosition.split(' ')
        .map((part) => parseFloat(part) / 100);
      return new DOMRect(
        box.left + (box.width - width) * (place[0] ?? 0.5),
        box.top + (box.height - height) * (place[1] ?? 0.5),
        width,
        height,
      );
    }
  });
  return { ...measured, contrast: Math.min(...colours.map((colour) => contrast(colour, behind))) };
}
