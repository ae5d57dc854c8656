import type { APIRoute } from 'astro';
import styles from '../../styles/search.css?raw';

export const GET: APIRoute = () => new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
