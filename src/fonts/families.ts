export type FaceName = 'heading' | 'label' | 'text' | 'italic';

/** How a face is asked for in the style sheets. */
export interface Family {
  weight: number;
  style: 'normal' | 'italic';
  /** The kind of letters of the device that comes nearest. */
  standIn: 'bold' | 'label' | 'serif' | 'italic';
}

export const FAMILIES: Record<FaceName, Family> = {
  heading: { weight: 800, style: 'normal', standIn: 'bold' },
  label: { weight: 600, style: 'normal', standIn: 'label' },
  text: { weight: 400, style: 'normal', standIn: 'serif' },
  italic: { weight: 400, style: 'italic', standIn: 'italic' },
};
