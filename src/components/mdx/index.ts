import type { ComponentName } from '../../schemas/componenten.ts';
import Bewaard from './Bewaard.astro';
import Factor from './Factor.astro';
import Factoren from './Factoren.astro';
import Klaarleggen from './Klaarleggen.astro';
import Link from './Link.astro';
import RodeLijn from './RodeLijn.astro';
import Ronde from './Ronde.astro';
import Schema from './Schema.astro';
import Slotzin from './Slotzin.astro';
import Stap from './Stap.astro';
import Taak from './Taak.astro';
import Werkvorm from './Werkvorm.astro';

/**
 * What stands behind the names authors may use, and behind Markdown's own links and boxes to tick.
 * The style sheets of the large ones are imported by the layouts that have room for them.
 */
export const mdxComponents = {
  Bewaard,
  Factor,
  Factoren,
  Klaarleggen,
  RodeLijn,
  Ronde,
  Schema,
  Slotzin,
  Stap,
  Werkvorm,
  a: Link,
  input: Taak,
} satisfies Record<ComponentName | 'a' | 'input', unknown>;
