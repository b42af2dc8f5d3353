export type FaceName = 'heading' | 'label' | 'text' | 'italic';

/** How a face is asked for in the style sheets. */
interface Family {
  weight: number;
  style: 'normal' | 'italic';
}

export const FAMILIES: Record<FaceName, Family> = {
  heading: { weight: 800, style: 'normal' },
  label: { weight: 600, style: 'normal' },
  text: { weight: 400, style: 'normal' },
  italic: { weight: 400, style: 'italic' },
};
