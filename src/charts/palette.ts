/** The colours of charts for pictures that stand alone; `chart-drawing.css` has the same for pages, as a test sees to. */
import type { AuthoredTheme } from '../schema/theme.ts';

export type Scheme = 'light' | 'dark';

export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly soft: string;
  readonly hair: string;
  readonly edge: string;
  /** What recedes, then the second to fifth series; the first takes the accent. */
  readonly c0: string;
  readonly c2: string;
  readonly c3: string;
  readonly c4: string;
  readonly c5: string;
}

export const palettes: Record<Scheme, Palette> = {
  light: {
    paper: '#fbfaf6',
    raised: '#f3f1ea',
    ink: '#15171c',
    soft: '#555a64',
    hair: '#dedbd2',
    edge: '#85878d',
    c0: '#8d8a82',
    c2: '#2d333c',
    c3: '#bb8809',
    c4: '#4784c1',
    c5: '#573b2d',
  },
  dark: {
    paper: '#111317',
    raised: '#191c21',
    ink: '#eceae4',
    soft: '#a4a8b0',
    hair: '#2b2f37',
    edge: '#767b85',
    c0: '#85878c',
    c2: '#e0e2e6',
    c3: '#e6c158',
    c4: '#5c94cf',
    c5: '#907d71',
  },
};

export const accents: Record<Scheme, Record<AuthoredTheme['colour'], string>> = {
  light: { teal: '#0b6e69', indigo: '#3b4cc0', plum: '#8a2f7b', rust: '#b4491f', slate: '#465a70', olive: '#5d661a' },
  dark: { teal: '#53b8b1', indigo: '#95a3f5', plum: '#d58bc8', rust: '#f0956b', slate: '#9db2c9', olive: '#b3bd62' },
};
