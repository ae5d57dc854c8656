/** Every feed in every format, and the list of them all. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentNewsroom } from '../../newsroom/current.ts';
import { listFeedFiles, type FeedFile } from '../../outputs/feed-files.ts';

export const getStaticPaths = (async () => {
  const files = listFeedFiles(await currentNewsroom());
  return files.map((file) => ({ params: { feed: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: FeedFile }> = ({ props: { file } }) =>
  new Response(file.render(), { headers: { 'content-type': file.type } });
