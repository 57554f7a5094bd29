/** Makes a function that builds something from an object, a lexicon say, at its first use and keeps it for the next. */
export function builtOnce<Source extends object, Built>(
  build: (source: Source) => Built
): (source: Source) => Built {
  const built = new WeakMap<Source, Built>();
  return (source) => {
    let known = built.get(source);
    if (known === undefined) built.set(source, (known = build(source)));
    return known;
  };
}
