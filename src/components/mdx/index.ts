import type { ComponentName } from '../../schemas/componenten.ts';
import Factor from './Factor.astro';
import Factoren from './Factoren.astro';
import Link from './Link.astro';
import RodeLijn from './RodeLijn.astro';
import Schema from './Schema.astro';
import Slotzin from './Slotzin.astro';
import Stap from './Stap.astro';

type Component = (props: never) => unknown;

/** What stands behind the names authors may use, and behind Markdown's own links. */
export const mdxComponents = {
  Factor,
  Factoren,
  RodeLijn,
  Schema,
  Slotzin,
  Stap,
  a: Link,
} satisfies Record<ComponentName | 'a', Component>;
