/** A value built when it is first asked for, the same for everybody afterwards: a constant that nobody pays for who does not use it. */
export function once<Value>(build: () => Value): () => Value {
  const built: Value[] = [];
  return () => (built[0] ??= build());
}
