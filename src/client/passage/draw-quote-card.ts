/** Draws a quote card: the words, and below a line whose they are and where they stand. */
import { wrapWords, type Measure } from './wrap-words.ts';

export interface Attribution {
  /** The outlet whose words these are; `null` for words of the article. */
  readonly speaker: string | null;
  /** “quoted in”, in the language of the page. */
  readonly quotedIn: string;
  readonly kicker: string;
  readonly headline: string;
  readonly by: string;
  readonly site: string;
  readonly date: string;
  readonly address: string;
}

const side = 1200;
const margin = 88;
const width = side - 2 * margin;
/** Where the words may begin, and where the line above the attribution is. */
const wordsTop = 190;
const rule = 850;

interface Look {
  readonly pen: CanvasRenderingContext2D;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly serif: string;
  readonly sans: string;
}

/** The picture is as wide as the canvas is shown only after this; its letters are the page’s. */
export async function drawQuoteCard(canvas: HTMLCanvasElement, words: string, attribution: Attribution): Promise<void> {
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const look = lookOf(canvas, pen);
  // A font that the first view did without is there now, or its fallback is.
  await Promise.all(
    [`600 40px ${look.serif}`, `400 40px ${look.serif}`, `600 30px ${look.sans}`].map((font) =>
      document.fonts.load(font, words),
    ),
  );
  pen.fillStyle = getComputedStyle(canvas).backgroundColor;
  pen.fillRect(0, 0, side, side);
  pen.fillStyle = look.accent;
  pen.fillRect(0, 0, side, 16);
  write(look, { text: attribution.kicker, font: `600 32px ${look.sans}`, fill: look.accent, y: 104 });
  drawWords(look, words);
  drawAttribution(look, attribution);
}

/** Colours and fonts as the styles of the canvas have them: always the light ones. */
function lookOf(canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D): Look {
  const style = getComputedStyle(canvas);
  return {
    pen,
    ink: style.color,
    soft: style.outlineColor,
    accent: style.borderTopColor,
    serif: style.getPropertyValue('--serif'),
    sans: style.getPropertyValue('--sans'),
  };
}

function drawWords(look: Look, words: string): void {
  const { pen, serif, ink } = look;
  const fontOf = (size: number): string => `400 ${size}px ${serif}`;
  const measure: Measure = (text, size) => {
    pen.font = fontOf(size);
    return pen.measureText(text).width;
  };
  const room = { width, height: rule - wordsTop - 60, sizes: [84, 74, 66, 58, 52, 46, 40, 36, 32], pitch: 1.34 };
  const { size, lines } = wrapWords(`“${words}”`, room, measure);
  const height = lines.length * size * room.pitch;
  const top = wordsTop + (room.height - height) / 2;
  lines.forEach((text, index) =>
    write(look, { text, font: fontOf(size), fill: ink, y: top + size * (0.95 + index * room.pitch) }),
  );
}

function drawAttribution(look: Look, { speaker, quotedIn, headline, by, site, date, address }: Attribution): void {
  const { pen, serif, sans, ink, soft, accent } = look;
  pen.fillStyle = accent;
  pen.fillRect(margin, rule, 120, 5);
  const credit =
    speaker === null ? [] : [{ text: `${speaker}, ${quotedIn}`, font: `600 32px ${sans}`, fill: ink, step: 52 }];
  const font = `600 38px ${serif}`;
  const measure: Measure = (text) => {
    pen.font = font;
    return pen.measureText(text).width;
  };
  const { lines } = wrapWords(headline, { width, height: 100, sizes: [38], pitch: 1.3 }, measure);
  const rest = [
    ...credit,
    ...lines.map((text) => ({ text, font, fill: ink, step: 50 })),
    {
      text: [by, site, date].filter((part) => part !== '').join(' · '),
      font: `400 28px ${sans}`,
      fill: soft,
      step: 46,
    },
    { text: address, font: `400 26px ${sans}`, fill: soft, step: 40 },
  ];
  rest.reduce((y, { step, ...line }) => {
    write(look, { ...line, y: y + step });
    return y + step;
  }, rule + 16);
}

/** A line that would run out of the picture is set narrower. */
function write({ pen }: Look, { text, font, fill, y }: { text: string; font: string; fill: string; y: number }): void {
  pen.font = font;
  pen.fillStyle = fill;
  pen.fillText(text, margin, y, width);
}
