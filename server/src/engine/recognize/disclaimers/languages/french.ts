import { FRENCH } from '../../../lexicon/noticesFrench';
import { atEdge, strong } from '../rule';
import type { Topic } from '../topic';

const { self, author, advice } = FRENCH;
const GAP = '[^.;:!?]{0,110}?';
const EDGE = '(?<![a-zß-ÿœ])';
const END = '(?![a-zß-ÿœ])';

/** The commonest French notice of each kind. */
export const french: Topic = {
  words:
    "article texte contenu communiqué traduction rapport publication page analyse billet chronique document reportage auteur l'auteur auteure autrice rédacteur rédaction journaliste informations déclarations prospectives conseil conseils recommandation sponsorisé publicité partenariat version traduit vérifiées vérifiés vérifier intelligence artificielle ia titre prévisionnelles résultats données affirmations chiffres entretien interview original traduit traduite propos objectifs prévisions perspectives projets hypothèses voyage invitation déplacement actions éditeur magazine annonceurs partenaires erreur excuser excuses lecteurs rectifié résumé machine automatiquement médecin investisseurs offre achat vérification recoupés avis d'après communiqués agence agences",
  rules: [
    strong(
      'provenance',
      `${EDGE}${self}${GAP} (?:s'appuie|repose|est fondée?|est basée?|se fonde|provient|est tirée?|est adaptée?|est issue?|est reprise?)(?![a-zß-ÿœ])${GAP} (?:sur|de|d'|du|des)(?= |[a-zß-ÿœ])`,
    ),
    strong(
      'provenance',
      `${EDGE}(?:les |ces )(?:informations|données|affirmations|chiffres)${GAP} (?:proviennent|émanent|viennent|sont issue?s)(?![a-zß-ÿœ])${GAP} (?:communiqué|publique?|d'état|étatique|officiel|entreprise|source)`,
    ),
    strong(
      'translation',
      `${EDGE}(?:${self} (?:a été|est)(?: [a-zß-ÿœ]+)? (?:traduite?|résumée?)|traduit(?:e)? (?:et [a-zß-ÿœ]+ )?(?:de l'|du |de la |depuis )[^,;]{2,60}$|en cas de (?:divergence|contradiction|différence)${GAP} (?:version|original|texte))`,
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
    atEdge(
      'provenance',
      `^(?:source ?: |d'après |selon |avec |à partir d')(?:un |une |le |la |les |l'|des |du |de )*(?:communiqué|dossier de presse|agences?|afp|informations? (?:de|du|fournie)|document)[^.]{0,60}\\.?$`,
    ),
    atEdge(
      'translation',
      `${EDGE}(?:entretien|interview|propos|réponses|conversation|texte|original)${END}${GAP} en (?:anglais|allemand|chinois|japonais|espagnol|russe|italien|arabe|portugais|coréen)${END}|${EDGE}traduit(?:e|s|es)? (?:et [a-zß-ÿœ]+ )?(?:de l'|du |par )|${EDGE}traduction (?:est|de|par|non officielle|libre|de courtoisie)${END}`,
    ),
    atEdge(
      'verification',
      `${EDGE}(?:nous|la rédaction|notre (?:journal|rédaction)|le journal)${END}${GAP} (?:n'avons|n'a|n'ont|ne pouvons|ne peut)${GAP} (?:pas|pu)${GAP} (?:vérifi|confirm|recoup|authentifi)[a-zß-ÿœ]*|sous (?:toute )?réserve|à prendre avec (?:précaution|prudence|des pincettes)`,
    ),
    atEdge(
      'forward-looking',
      `${EDGE}(?:objectifs|prévisions|perspectives|projets|estimations|calendriers?)${END}${GAP} (?:pourrai(?:t|ent)|peuvent|peut|susceptibles?|hypothèses)${GAP} ?(?:changer|évoluer|ne pas|différer|être révis|réaliser)`,
    ),
    atEdge(
      'advice',
      `${EDGE}(?:n'est|ne sont|ne constitue(?:nt)?|ni|en aucun cas)${END}${GAP} (?:conseil|recommandation|offre|invitation|sollicitation|avis médical)|${EDGE}(?:réservée?|destinée?|s'adresse)(?: [a-zß-ÿœ]+)? (?:aux|à des) (?:investisseurs|clients) (?:professionnels|qualifiés|institutionnels)|^(?:demandez|consultez|parlez)${GAP} (?:médecin|pharmacien|conseiller)`,
    ),
    atEdge(
      'interest',
      `${EDGE}(?:voyage|déplacement|séjour|reportage|billets?)${END}${GAP} (?:à l'invitation|invité|pris en charge|offerts?|payés?|financés?)${END}|${EDGE}(?:l'auteure?|l'autrice|je|nous)${END}${GAP} (?:actions|actionnaire|conseille|rémunéré)|${EDGE}(?:l'éditeur|ce (?:magazine|journal|site)|notre (?:éditeur|journal|magazine|site))${END}${GAP} (?:annonceurs?|clients|actionnaires|sponsors?|partenaires)${END}`,
    ),
    atEdge(
      'correction',
      `${EDGE}(?:nous (?:prions|présentons|avons)${GAP} (?:excuse|erreur|indiqué|écrit|confondu)|(?:c'est )?par erreur${GAP}|une erreur s'est glissée|contrairement à ce (?:que|qui)${GAP} (?:écrit|indiqu|publi|annonc))`,
    ),
    atEdge(
      'generated',
      `(?:^|${EDGE}(?:${self}|résumé|texte|traduction|titre|image|illustration)${END})${GAP} ?(?:rédigé|écrit|généré|produit|établi|traduit|réalisé|créé)e?s?${END}${GAP} (?:par|avec|à l'aide d')${GAP} ?(?:machine|intelligence artificielle|ia|logiciel|robot|modèle de langage|algorithme)${END}`,
    ),
  ],
};
