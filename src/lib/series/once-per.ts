/** The same function, which works its answer out once for each object and keeps it as long as the object lives. */
export function oncePer<From extends object, Made>(make: (from: From) => Made) {
  const made = new WeakMap<From, { value: Made }>();
  return (from: From): Made => {
    let kept = made.get(from);
    if (!kept) made.set(from, (kept = { value: make(from) }));
    return kept.value;
  };
}
