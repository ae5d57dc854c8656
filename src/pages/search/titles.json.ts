import type { APIRoute } from 'astro';
import { currentNewsroom } from '../../newsroom/current.ts';
import { createEdition } from '../../views/edition.ts';
import { searchTitles } from '../../views/search-titles.ts';

export const GET: APIRoute = async () => Response.json(searchTitles(createEdition(await currentNewsroom(), 'en')));
