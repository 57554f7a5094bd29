import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2'
};
const COMPRESSED_ALREADY = new Set(['.woff2', '.png']);

interface Reply {
  type: string;
  encoding: string | null;
  body: Buffer;
}

async function replyTo(root: string, path: string): Promise<Reply> {
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  const body = await readFile(file);
  const extension = extname(file);
  const type = TYPES[extension] ?? 'application/octet-stream';
  return COMPRESSED_ALREADY.has(extension)
    ? { type, encoding: null, body }
    : { type, encoding: 'br', body: brotliCompressSync(body) };
}

/** Serves a folder as a web host would: compressed with Brotli, made assets cached for good. */
export async function serveFolder(root: string): Promise<{ origin: string; server: Server }> {
  const replies = new Map<string, Promise<Reply>>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const reply = replies.get(path) ?? replyTo(root, path);
    replies.set(path, reply);
    reply.then(
      ({ type, encoding, body }) => {
        response.setHeader('content-type', type);
        if (encoding) response.setHeader('content-encoding', encoding);
        if (path.includes('/immutable/')) response.setHeader('cache-control', 'max-age=31536000');
        response.end(body);
      },
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, server };
}
