import { withoutLegalForm } from '../facts/shortName';

/**
 * What another spelling of a company becomes when its name changes: the form without its legal form stays one, initials stay initials. Any
 * other spelling becomes the new name itself, for its writer to decide.
 */
export function spellingAfter(spelling: string, name: string, newName: string): string {
  if (spelling === name) return newName;
  if (spelling === withoutLegalForm(name)) return withoutLegalForm(newName) ?? newName;
  if (spelling === initials(name)) return initials(newName);
  return newName;
}

function initials(name: string): string {
  const words = (withoutLegalForm(name) ?? name).match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? [];
  const letters = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return letters.length > 1 ? letters.join('') : name;
}
