/** Words of Spanish notices, lower case. Origin: general vocabulary of newsroom notices, collected for this project. */
export const SPANISH = {
  self: '(?:est(?:e|a) (?:artículo|texto|contenido|informe|noticia|publicación|página|traducción|análisis|nota|columna|reportaje|documento|comunicado|boletín)|el presente (?:artículo|documento|texto|informe|comunicado)|la presente (?:publicación|nota|traducción))',
  author:
    '(?:el autor|la autora|los autores|la redacción|el periodista|la periodista|el redactor|la redactora|el columnista)',
  advice: '(?:asesoramiento|asesoría|consejos?|recomendaci(?:ón|ones)|invitación|oferta)',
} as const;
