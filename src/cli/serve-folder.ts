/** A static server for a built site: folders by their index, `404.html` for what is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

export interface Changes {
  /** A page as the browser gets it, by its address and what was built. */
  readonly page: (url: string, html: string) => string;
  /** Styles that only the changed pages ask for, by their address. */
  readonly styles: ReadonlyMap<string, string>;
}

/** Files whose names change with what is in them may be kept, as hosts let browsers do; all else is asked for anew. */
function keepNamed(response: ServerResponse, address: string): void {
  if (/^\/(?:_astro|cards)\//.test(address)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
}

/**
 * Starts serving, a `.br` beside a file to those who take it; resolves with the address, fails where the port is taken.
 * Reads files anew, so that a rebuilt site shows at once. With `changes`, pages are changed on their way; their files
 * stay as they are.
 */
export function serveFolder(folder: string, port: number, changes?: Changes): Promise<string> {
  const serve = sirv(folder, { dev: true, etag: true, brotli: true, setHeaders: keepNamed });
  const notFound = path.join(folder, '404.html');
  const server = createServer((request, response) => {
    const changed = changes && changedAnswer(folder, pathOf(request.url), changes);
    if (changed) {
      response.writeHead(200, { 'content-type': `${changed.type}; charset=utf-8`, 'cache-control': 'no-store' });
      response.end(changed.text);
      return;
    }
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

/** The path of an address that was asked for; empty where it is none. */
function pathOf(asked: string | undefined): string {
  try {
    return decodeURIComponent(new URL(asked ?? '/', 'http://localhost').pathname);
  } catch {
    return '';
  }
}

function changedAnswer(folder: string, url: string, changes: Changes): { type: string; text: string } | null {
  const style = changes.styles.get(url);
  if (style !== undefined) return { type: 'text/css', text: style };
  // Joined below the folder: an address can’t lead out of it, as `new URL` has resolved its dots, encoded ones are refused here.
  const file = path.join(folder, url, 'index.html');
  if (!url.endsWith('/') || url.includes('..') || !existsSync(file)) return null;
  return { type: 'text/html', text: changes.page(url, readFileSync(file, 'utf8')) };
}
