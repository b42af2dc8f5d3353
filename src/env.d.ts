declare namespace App {
  interface Locals {
    /** The booklet the page belongs to, for components inside running text, which get no props of ours. */
    booklet: import('./booklet/pages.ts').Booklet;
  }
}
