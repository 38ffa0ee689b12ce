/** Words of French notices, lower case. Origin: general vocabulary of newsroom notices, collected for this project. */
export const FRENCH = {
  self: '(?:cet article|ce texte|ce contenu|ce communiqué|cette traduction|ce rapport|cette publication|cette page|cette analyse|ce billet|cette chronique|ce document|ce reportage|le présent (?:article|document|texte|communiqué))',
  author:
    "(?:l'auteure?|les auteurs|l'autrice|le rédacteur|la rédactrice|la rédaction|le journaliste|la journaliste|le chroniqueur)",
  advice: "(?:conseils?(?: (?:en|d'|de) ?[a-zß-ÿœ]+)?|recommandations?|incitations?|sollicitations?)",
} as const;
