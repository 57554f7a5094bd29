/** The package's `main` has no named exports that Node can see; its module file does. */
declare module 'opentype.js/dist/opentype.mjs' {
  export * from 'opentype.js';
}
