import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    origin: string;
  }
}

/** Builds the site and serves it for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  const origin = server.resolvedUrls?.local[0];
  if (!origin) throw new Error('The preview server gave no address.');
  project.provide('origin', origin.replace(/\/$/, ''));
  return () => server.close();
}
