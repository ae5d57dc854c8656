/** Citations of briefings, charts and figures as files for reference managers. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentNewsroom } from '../../newsroom/current.ts';
import { citationForms, listCitations, type CitationForm } from '../../views/cite.ts';
import type { Citable } from '../../outputs/cite/citable.ts';
import { createEdition } from '../../views/edition.ts';

export const getStaticPaths = (async () => {
  const citations = listCitations(createEdition(await currentNewsroom(), 'en'));
  return citations.map(({ name, form, work }) => ({ params: { file: `${name}.${form}` }, props: { form, work } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ form: CitationForm; work: Citable }> = ({ props: { form, work } }) =>
  new Response(citationForms[form].render(work), { headers: { 'content-type': citationForms[form].type } });
