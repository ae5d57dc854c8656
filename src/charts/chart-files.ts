/** Addresses of a chart: its page, and what readers can take along of it. */

export interface ChartFiles {
  readonly page: string;
  readonly svg: string;
  /** 1200 pixels wide. */
  readonly png: string;
  /** 2400 pixels wide, for print. */
  readonly largePng: string;
  readonly csv: string;
  readonly json: string;
  /** The page made to stand in a frame. */
  readonly embed: string;
  /** Where the chart’s page says how to put it into another. */
  readonly embedding: string;
}

/** The script that lets frames on other sites grow with what is in them. */
export const frameScriptUrl = '/charts/frame.js';

export function chartFiles(id: string): ChartFiles {
  const name = `/charts/${id}`;
  return {
    page: `${name}/`,
    svg: `${name}.svg`,
    png: `${name}.png`,
    largePng: `${name}@2x.png`,
    csv: `${name}.csv`,
    json: `${name}.json`,
    embed: `${name}/embed/`,
    embedding: `${name}/#embed`,
  };
}
