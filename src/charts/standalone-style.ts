/** The style of a chart that stands alone: what chart-drawing.css says, with fixed colours. */
import type { Palette } from './palette.ts';

export function standaloneStyle(
  palette: Palette & { readonly c1: string },
  themes: Readonly<Record<string, string>>,
  size: number,
): string {
  const { paper, raised, ink, soft, hair, edge } = palette;
  const series: Record<string, string> = {
    c0: palette.c0,
    c1: palette.c1,
    c2: palette.c2,
    c3: palette.c3,
    c4: palette.c4,
    c5: palette.c5,
  };
  const named = Object.fromEntries(Object.entries(themes).map(([name, colour]) => [`c-${name}`, colour]));
  const colours = Object.entries({ ...series, ...named }).map(
    ([name, colour]) => `.f.${name}{fill:${colour}}.l.${name},.d.${name},.f.est.${name}{stroke:${colour}}`,
  );
  return [
    `text{font-family:Inter,'Helvetica Neue',Arial,'Noto Sans Devanagari',sans-serif;fill:${ink}}`,
    `g text,g>text{font-size:${size}px}`,
    `.dim,.dim text{fill:${soft}}.note text{fill:${ink}}`,
    `.halo text,text.halo{paint-order:stroke;stroke:${paper};stroke-width:4px;stroke-linejoin:round}`,
    `.paper{fill:${paper}}.band{fill:${raised}}`,
    ...forms,
    `.grid{stroke:${hair}}.base,.leader,.joint,.stem{stroke:${edge}}.rule,.spread{stroke:${ink}}.span{stroke:${hair}}`,
    `.hole,.spread.under{stroke:${paper}}`,
    ...colours,
    `.f.gap{stroke:${paper};stroke-width:1px}.f.est{fill-opacity:.22;stroke-width:1.5px;stroke-dasharray:3 2}`,
    `.quiet .c1{stroke:${palette.c0}}.quiet .f.c1{fill:${palette.c0}}`,
    `.in{fill:#15171c}.in:is(.c1,.c2,.c5,${Object.keys(named)
      .map((name) => `.${name}`)
      .join(',')}){fill:${paper}}`,
  ].join('');
}

/** What is the same in every colour. */
const forms = [
  `.title,.big{font-family:'Source Serif 4','Source Serif Pro',Georgia,'Noto Serif Devanagari',serif;font-weight:600}`,
  '.big{font-size:44px!important}.b{font-weight:600}',
  '.grid,.base,.rule,.leader,.joint,.stem,.span,.spread,.hole,.l,.d{fill:none}',
  '.rule{stroke-dasharray:2 3}.stem,.spread{stroke-width:1.5px}.spread.under{stroke-width:4.5px}',
  '.span{stroke-width:7px;stroke-linecap:round}.hole{stroke-width:4px;stroke-linecap:round}',
  '.l{stroke-width:2.5px;stroke-linejoin:round;stroke-linecap:round}.l.c0{stroke-width:1.5px}.l.est{stroke-dasharray:1 5}',
  '.d{stroke-width:9px;stroke-linecap:round}.m.c0{stroke-width:7px}',
  '.m.c2,.m.c3{stroke-width:8px;stroke-linecap:square}.m.c3{stroke-width:7px}.m.c4,.m.c5{stroke-width:4px;stroke-linecap:butt}',
];
