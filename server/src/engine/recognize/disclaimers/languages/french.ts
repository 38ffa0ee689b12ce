import { FRENCH } from '../../../lexicon/noticesFrench';
import { strong } from '../rule';
import type { Topic } from '../topic';

const { self, author, advice } = FRENCH;
const GAP = '[^.;:!?]{0,110}?';
const EDGE = '(?<![a-zß-ÿœ])';
const END = '(?![a-zß-ÿœ])';

/** The commonest French notice of each kind. */
export const french: Topic = {
  words:
    "article texte contenu communiqué traduction rapport publication page analyse billet chronique document reportage auteur l'auteur auteure autrice rédacteur rédaction journaliste informations déclarations prospectives conseil conseils recommandation sponsorisé publicité partenariat version traduit vérifiées vérifiés vérifier intelligence artificielle ia titre prévisionnelles résultats données affirmations chiffres",
  rules: [
    strong(
      'provenance',
      `${EDGE}${self}${GAP} (?:s'appuie|repose|est fondée?|est basée?|se fonde|provient|est tirée?|est adaptée?|est issue?|est reprise?)(?!a-zß-ÿœ)${GAP} (?:sur|de|d'|du|des)(?= |a-zß-ÿœ)`,
    ),
    strong(
      'provenance',
      `${EDGE}(?:les |ces )(?:informations|données|affirmations|chiffres)${GAP} (?:proviennent|émanent|viennent|sont issue?s)(?!a-zß-ÿœ)${GAP} (?:communiqué|publique?|d'état|étatique|officiel|entreprise|source)`,
    ),
    strong(
      'translation',
      `${EDGE}(?:${self} (?:a été|est)(?: a-zß-ÿœ+)? (?:traduite?|résumée?)(?:a-zß-ÿœ| )*|traduit(?:e)? (?:et a-zß-ÿœ+ )?(?:de l'|du |de la |depuis )[^,;]{2,60}$|en cas de (?:divergence|contradiction|différence)${GAP} (?:version|original|texte))`,
    ),
    strong(
      'verification',
      `${EDGE}(?:informations|données|affirmations|chiffres|déclarations|éléments|elles|ils|résultats|allégations)${GAP} (?:n'ont pas (?:pu être|été)${GAP} (?:vérifiée?s|confirmée?s)|doivent(?: [a-zß-ÿœ]+)? être (?:[a-zß-ÿœ]+ )?(?:vérifiée?s|prise?s avec|interprétée?s|lue?s avec)|n'ont pas fait l'objet${GAP} vérification|sont à prendre avec)`,
    ),
    strong(
      'forward-looking',
      `${EDGE}(?:déclarations|énoncés|informations|indications) (?:de nature )?(?:prospecti(?:ves|fs)|prévisionnel(?:le)?s)${END}`,
    ),
    strong('forward-looking', `${EDGE}résultats réels${GAP} (?:différer|diverger|s'écarter)`),
    strong(
      'advice',
      `${EDGE}(?:ne (?:constitue|constituent|saurait|sauraient|peut|doit|doivent|représente|sont|vise)(?:nt)?|n'est|n'a|ni)${END}${GAP}${EDGE}${advice}${END}`,
    ),
    strong(
      'advice',
      `${EDGE}(?:à titre (?:purement |strictement |uniquement )?(?:informatif|indicatif|d'information)|à (?:des )?fins? (?:purement |uniquement )?(?:d'information|informatives?)|ne saurait être tenue? (?:pour )?responsable|décline toute responsabilité|n'engagent que (?:leur|son|l')|les performances passées${GAP} (?:ne|pas))`,
    ),
    strong(
      'interest',
      `${EDGE}${author}${GAP} (?:détien(?:t|nent)|possède(?:nt)?|a reçu|est actionnaire|n'a aucun|ne détient)${END}${GAP}(?:actions?|titres|parts|participation|position|rémunération|paiement|actionnaire|conflit|lien)`,
    ),
    strong(
      'interest',
      `${EDGE}(?:${self} (?:est|a été)${GAP} (?:sponsorisée?|financée?|payée?|rémunérée?|parrainée?|une publicité|en partenariat|commanditée?)|contenu (?:sponsorisé|partenaire|publicitaire)[^,;]{0,60}$|(?:les frais|le voyage)${GAP} (?:pris en charge|payés?|financés?))`,
    ),
    strong(
      'correction',
      `${EDGE}(?:une (?:première |précédente )version|(?:une|la) version (?:précédente|antérieure|initiale|originale))(?: de)?${GAP} (?:article|texte|indiquait|affirmait|mentionnait|titre|cette|dépêche)|${EDGE}${self} a été (?:corrigée?|mise? à jour|modifiée?|actualisée?|rectifiée?|complétée?)${END}`,
    ),
    strong(
      'generated',
      `${EDGE}(?:${self}|(?:l'|les |la )(?:images?|illustrations?|résumé|traduction)|le résumé)${GAP} (?:générée?s?|rédigée?s?|écrite?s?|produite?s?|créée?s?|traduite?s?|réalisée?s?|assistée?s?)${END}${GAP} (?:l'aide|avec|par|grâce|au moyen|d')${GAP}(?:intelligence artificielle|ia|chatgpt|deepl)${END}`,
    ),
  ],
};
