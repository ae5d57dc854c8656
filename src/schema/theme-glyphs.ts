/** Glyphs a theme may carry: one path each, for a stroke of 2 in a square of 24. */
export const themeGlyphs = {
  /** Two rings that share a part: what is made together. */
  rings: 'M9 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12',
  /** Scales that are not level. */
  balance: 'M12 3v18M8 21h8M4 9l16-4M4 9l-3 7a3.4 3.4 0 0 0 6 0zM20 5l-3 7a3.4 3.4 0 0 0 6 0z',
  /** Two arrows, there and back. */
  exchange: 'M3 8h17M16 4l4 4-4 4M21 16H4M8 12l-4 4 4 4',
  /** A point that looks out. */
  radar:
    'M12 11v10M8 21h8M12 9v.1M8.5 12.5a5 5 0 0 1 0-7M15.5 5.5a5 5 0 0 1 0 7M5.3 15.7a9.5 9.5 0 0 1 0-13.4M18.7 2.3a9.5 9.5 0 0 1 0 13.4',
  /** A sheet with lines. */
  paper: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  people:
    'M9 4a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M2 20a7 7 0 0 1 14 0M16 4.5a3.5 3.5 0 0 1 0 6M19 14.5a7 7 0 0 1 3 5.5',
  /** A flash: energy. */
  flash: 'M13 2L5 14h6l-1 8 8-12h-6z',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
} as const;

export type ThemeGlyph = keyof typeof themeGlyphs;

export const themeGlyphNames = ['rings', 'balance', 'exchange', 'radar', 'paper', 'people', 'flash', 'globe'] as const;
