/** Sets lines of text as glyph outlines, so that pictures look the same on every machine and Devanagari is joined right. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

/** The faces a picture may use. */
export const faces = ['serif', 'serif-bold', 'sans', 'sans-bold'] as const;
export type FaceName = (typeof faces)[number];

export interface LetterStyle {
  readonly face: FaceName;
  /** In pixels. */
  readonly size: number;
}

/** Font files of one face: that of Latin and Cyrillic letters, and that of Devanagari ones. */
export interface FaceFiles {
  readonly latin: Uint8Array;
  readonly devanagari: Uint8Array;
}

export interface Line {
  readonly width: number;
  /** The outlines with the start of the baseline at 0, 0; no fill of their own. */
  readonly outline: Element;
}

export interface Letters {
  readonly line: (text: string, style: LetterStyle) => Line;
  readonly width: (text: string, style: LetterStyle) => number;
}

/** Makes the setter of letters; fonts are opened when first used. */
export function createLetters(filesOf: (face: FaceName) => FaceFiles): Letters {
  const opened = new Map<FaceName, OpenFace>();
  const faceOf = (name: FaceName): OpenFace => {
    const face = opened.get(name) ?? openFace(filesOf(name));
    opened.set(name, face);
    return face;
  };
  const setText = (text: string, { face, size }: LetterStyle): SetText => setRuns(runsOf(text, faceOf(face)), size);
  // Breaking lines asks for the same words again and again; widths grow with the size.
  const widths = new Map<string, number>();
  const widthOfOne = (text: string, face: FaceName): number => {
    const key = `${face} ${text}`;
    const width = widths.get(key) ?? setText(text, { face, size: 1 }).width;
    widths.set(key, width);
    return width;
  };
  return {
    width: (text, { face, size }) => widthOfOne(text, face) * size,
    line: (text, style) => {
      const { width, glyphs } = setText(text, style);
      return { width, outline: s('g', glyphs.map(outlineOf)) };
    },
  };
}

interface OpenFont {
  readonly font: Font;
  readonly unitsPerEm: number;
  /** Outlines by glyph: the same letters come again and again. */
  readonly paths: Map<number, string>;
}

interface OpenFace {
  readonly latin: OpenFont;
  readonly devanagari: OpenFont;
}

interface Run {
  readonly text: string;
  readonly font: OpenFont;
}

interface PlacedGlyph {
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface SetText {
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
}

/** Words in Devanagari with the spaces between them; joiners belong to the letters. */
const devanagari = /([\u0900-\u097f\u200c\u200d\ua8e0-\ua8ff]+(?:\s+[\u0900-\u097f\u200c\u200d\ua8e0-\ua8ff]+)*)/;

function runsOf(text: string, face: OpenFace): Run[] {
  // Splitting by a group leaves what matched at the odd places.
  return text
    .normalize('NFC')
    .split(devanagari)
    .map((part, index) => ({ text: part, font: index % 2 === 1 ? face.devanagari : face.latin }))
    .filter((run) => run.text !== '');
}

function setRuns(runs: readonly Run[], size: number): SetText {
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const { text, font } of runs) {
    const scale = size / font.unitsPerEm;
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font.font, buffer);
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      const path = pathOf(font, codepoint);
      if (path !== '') glyphs.push({ path, x: width + xOffset * scale, y: -yOffset * scale, scale });
      width += xAdvance * scale;
    }
  }
  return { width, glyphs };
}

function pathOf(font: OpenFont, glyph: number): string {
  const known = font.paths.get(glyph) ?? font.font.glyphToPath(glyph);
  font.paths.set(glyph, known);
  return known;
}

function outlineOf({ path, x, y, scale }: PlacedGlyph): Element {
  const factor = scale.toFixed(5);
  return s('path', { d: path, transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${factor} -${factor})` });
}

function openFace(files: FaceFiles): OpenFace {
  return { latin: openFont(files.latin), devanagari: openFont(files.devanagari) };
}

function openFont(bytes: Uint8Array): OpenFont {
  const face = new Face(new Blob(bytes));
  return { font: new Font(face), unitsPerEm: face.upem, paths: new Map() };
}
