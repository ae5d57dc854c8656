/** How a book looks: little, since readers set type and colours themselves. */
export const bookStyle = `h1, h2, h3 { line-height: 1.2; break-after: avoid; }
.standfirst { font-size: 1.15em; }
.byline { font-size: 0.9em; }
.cover { margin: 0; text-align: center; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; font-size: 0.85em; }
th, td { padding: 0.2em 0.6em 0.2em 0; border-bottom: 1px solid; text-align: start; vertical-align: baseline; }
li p { margin: 0.2em 0; }
a { overflow-wrap: anywhere; }
`;
