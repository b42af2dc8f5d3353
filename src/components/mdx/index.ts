import type { ComponentName } from '../../schemas/componenten.ts';
import Factor from './Factor.astro';
import Factoren from './Factoren.astro';
import Link from './Link.astro';
import RodeLijn from './RodeLijn.astro';
import Schema from './Schema.astro';
import Slotzin from './Slotzin.astro';
import Stap from './Stap.astro';

/**
 * What stands behind the names authors may use, and behind Markdown's own links.
 * The style sheets of the large ones are imported by the layouts that have room for them.
 */
export const mdxComponents = {
  Factor,
  Factoren,
  RodeLijn,
  Schema,
  Slotzin,
  Stap,
  a: Link,
} satisfies Record<ComponentName | 'a', unknown>;
