/** A static server for a built site: folders by their index, `404.html` for what is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** Files whose names change with what is in them may be kept, as hosts let browsers do; all else is asked for anew. */
function keepNamed(response: ServerResponse, address: string): void {
  if (/^\/(?:_astro|cards)\//.test(address)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
}

/** Starts serving, a `.br` beside a file to those who take it; resolves with the address, fails where the port is taken. Reads files anew, so that a rebuilt site shows at once. */
export function serveFolder(folder: string, port: number): Promise<string> {
  const serve = sirv(folder, { dev: true, etag: true, brotli: true, setHeaders: keepNamed });
  const notFound = path.join(folder, '404.html');
  const server = createServer((request, response) => {
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Unexpected port ${port} in use, expected a free one: set another with --port`)
          : error,
      );
    });
    server.listen(port, () => resolve(`http://localhost:${port}`));
  });
}
