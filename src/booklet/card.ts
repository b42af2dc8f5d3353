/** The picture a messenger shows with a link. */
export interface Card {
  /** File name, unique by content: an unchanged page keeps its card. */
  name: string;
  /** Size in pixels. */
  width: 1200;
  height: 630;
  /** What is on it, in words. */
  alt: string;
}
