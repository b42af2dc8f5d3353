import { defineHastPlugin } from 'satteri';

/** The side a column of a table is set on as a class: the policy of a page would take the style away. */
export const columnSides = defineHastPlugin({
  name: 'column-sides',
  element: {
    filter: ['td', 'th'],
    visit({ properties: { style, ...properties }, ...cell }) {
      if (typeof style !== 'string') return;
      return {
        ...cell,
        properties: { ...properties, className: [style.replace(/^text-align: ?/, 'column-')] },
      };
    },
  },
});
