/**
 * Words by which a language is told from another.
 * Origin: the commonest function words of each language.
 */

export const FUNCTION_WORDS: Readonly<Record<'en' | 'de' | 'fr' | 'es', ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in that is was for it with as on by at from this said has have will are which its were been their more than year'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ist nicht mit von den dem des ein eine im zu auf für wird sich auch als bei nach aus werden wurde durch oder sowie hat haben zum zur um wir dass bis sagte sagten sind einem einer über unter vor ihre seine kann können bei etwa rund jahr'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les et des est dans une du que pour au aux par sur avec plus qui ce cette sont été son ses ont pas ou selon leur nous a elle il ce d l s qu an contre entre millions année'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las y es en del que por con para una se su al como más ha han sus este esta según entre sobre fue son ser año millones también hasta'.split(
      ' ',
    ),
  ),
};
