/** The style of the gallery itself, beside that of the site. */

/** `looks` are the ids of the choices of colours, without `look-`. */
export function galleryStyle(looks: readonly string[]): string {
  const schemes = looks.map((look) => `:root:has(#look-${look}:checked) { color-scheme: ${schemeOf(look)}; }`);
  const greys = looks
    .filter((look) => look.includes('grey'))
    .map((look) => `:root:has(#look-${look}:checked) main { filter: grayscale(1); }`);
  return [...schemes, ...greys, own].join('\n');
}

function schemeOf(look: string): string {
  return look.includes('dark') ? 'dark' : 'light';
}

const own = `
.gallery-page { display: block; padding: 1.5rem; font-family: var(--sans); font-size: 1rem; }
.gallery-page h1 { font-size: 2rem; }
main > section { border-block-start: 1px solid var(--hair); padding-block: 1.5rem; }
main > section > h2 { font: 600 1rem var(--sans); margin-block-end: 1rem; }
.gallery-page nav { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; padding-block: 1rem; }
.looks { display: flex; gap: 1rem; border: 0; padding-block: 0.5rem; }
.looks legend { float: left; font-weight: 600; }
.places { display: flex; flex-wrap: wrap; gap: 2rem 4rem; align-items: start; }
.places .chart-figure { margin-block: 0; }
.phone { flex: 0 0 20.5rem; max-inline-size: 100%; }
.desk { flex: 0 0 45rem; max-inline-size: 100%; }
.change { display: flex; flex-wrap: wrap; gap: 1rem; padding-block-start: 1.5rem; }
.change figure { padding: 0.5rem; border: 2px solid var(--evidence); }
.change img { display: block; max-inline-size: 100%; }
@media print { .gallery-page :is(nav, .looks) { display: none; } }
`;
