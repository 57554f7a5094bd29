import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { ROOT } from './paths.ts';

/** Modules of `src` that hold Svelte components, compiled as the site's are but loaded here. */
export async function openSource() {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    cacheDir: 'node_modules/.vite-scripts',
    plugins: [
      svelte({ configFile: false, preprocess: vitePreprocess(), compilerOptions: { dev: false } })
    ],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null }
  });
  return {
    load: <Module>(path: string) => server.ssrLoadModule(path) as Promise<Module>,
    close: () => server.close()
  };
}
