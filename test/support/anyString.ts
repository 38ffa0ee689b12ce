import fc from 'fast-check';

/** Any sequence of UTF-16 code units, lone surrogates among them, of at most `maxLength` units. */
export function anyString(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));
}
