import type { APIRoute } from 'astro';
import { currentNewsroom } from '../newsroom/current.ts';
import { renderRobots } from '../outputs/robots.ts';

export const GET: APIRoute = async () => new Response(renderRobots((await currentNewsroom()).site.url));
