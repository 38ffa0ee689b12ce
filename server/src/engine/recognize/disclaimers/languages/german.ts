import { GERMAN } from '../../../lexicon/noticesGerman';
import { atEdge, strong } from '../rule';
import type { Topic } from '../topic';

const { self, author, advice } = GERMAN;
const GAP = '[^.;:!?]{0,110}?';
const EDGE = '(?<![a-zß-ÿœ])';

/** The commonest German notice of each kind. */
export const german: Topic = {
  words:
    'artikel artikels beitrag beitrags bericht text texts meldung mitteilung inhalt inhalte übersetzung seite kommentar kommentars analyse veröffentlichung pressemitteilung autor autorin autoren verfasser redaktion angaben informationen aussagen zukunftsgerichtete anlageberatung haftung gewähr gesponsert anzeige advertorial überprüft version fassung übersetzt ki künstlicher intelligenz gespräch interview original englisch englischen quelle handout agenturmaterial material herstellers zahlen prüfung bestätigen verifizieren pläne prognosen ziele prognose anleger meinung ansicht verfassers autors arzt apotheker angebot anlageempfehlung kaufempfehlung kauf reise reisekosten aktien fehler irrtum korrigiert richtig falsch sprachmodell sprachmodells programm software maschine ki-modell übersetzte übertragen redaktionell gekürzt auftrag finanziert erfahren rat',
  rules: [
    strong(
      'provenance',
      `${EDGE}${self}${GAP} (?:basiert|beruht|stützt sich|geht zurück)${GAP} auf (?!a-zß-ÿœ+ annahmen)`,
    ),
    strong(
      'provenance',
      `${EDGE}(?:die informationen|die angaben|der inhalt|die inhalte)${GAP} stamm(?:t|en) ${GAP}(?:pressemitteilung|staatlich|staatsnah|unternehmen|quelle)`,
    ),
    strong(
      'translation',
      `${EDGE}(?:${self}${GAP} (?:wurde|ist)${GAP} (?:übersetzt|zusammengefasst)|(?:übersetzt|übersetzung) aus de[mr] [a-zß-ÿœ]+ ?(?:en)?[^,;]{0,60}$|(?:bei|im fall[e]? von) (?:abweichungen|widersprüchen|unstimmigkeiten)${GAP} (?:original|fassung|version))`,
    ),
    strong(
      'verification',
      `${EDGE}(?:angaben|informationen|aussagen|behauptungen|daten|zahlen|leistungsdaten|inhalte|meldung|bericht|sie|diese)${GAP} (?:nicht unabhängig (?:überprüf[a-zß-ÿœ]+|überprüfbar|bestätig[a-zß-ÿœ]+|verifizier[a-zß-ÿœ]+|geprüft)|(?:sollten|sind|müssen)${GAP} unabhängig (?:zu )?(?:über)?prüf[a-zß-ÿœ]+|ließen sich (?:zunächst )?nicht (?:unabhängig )?(?:überprüfen|bestätigen)|mit vorsicht zu (?:genießen|lesen|behandeln))`,
    ),
    strong(
      'forward-looking',
      `${EDGE}(?:zukunftsgerichtete|vorausschauende|in die zukunft gerichtete)n? (?:aussagen|informationen|angaben)(?![a-zß-ÿœ])`,
    ),
    strong('forward-looking', `${EDGE}tatsächlichen? (?:ergebnisse|entwicklungen)${GAP} abweichen`),
    strong('advice', `${EDGE}(?:keine|nicht als|weder)(?![a-zß-ÿœ])${GAP}${EDGE}${advice}`),
    strong(
      'advice',
      `${EDGE}(?:dien(?:t|en) (?:[a-zß-ÿœ]+ )?(?:nur |lediglich |ausschließlich |allein )?(?:der |zu )(?:allgemeinen )?informationszwecken|dien(?:t|en) (?:nur|lediglich|ausschließlich|allein)(?: [a-zß-ÿœ]+)? (?:der )?(?:allgemeinen )?information)`,
    ),
    strong(
      'advice',
      `${EDGE}(?:ohne gewähr|keine (?:haftung|gewähr) (?:für|übernommen)|übernimmt keine (?:haftung|gewähr)|wird keine (?:haftung|gewähr))`,
    ),
    strong(
      'interest',
      `${EDGE}${author}${GAP} (?:hält|halten|besitzt|besitzen|ist|hielt)(?![a-zß-ÿœ])${GAP} (?:aktien|anteile|positionen|wertpapiere|beteiligungen?|investiert)`,
    ),
    strong(
      'interest',
      `${EDGE}(?:${self}${GAP} (?:wurde|ist|entstand|wird)${GAP} (?:gesponsert|bezahlt|finanziert|unterstützt|eine (?:bezahlte )?anzeige|in (?:bezahlter )?(?:kooperation|partnerschaft))|(?:reisekosten|die reise)${GAP} (?:übernommen|bezahlt|finanziert))`,
    ),
    strong(
      'correction',
      `${EDGE}(?:(?:frühere|erste|vorherige|ursprüngliche)[nr]? (?:version|fassung) (?:dieses|dieser|des|der)|${self} (?:wurde|ist)${GAP} (?:korrigiert|aktualisiert|berichtigt|ergänzt|geändert)|in einer (?:früheren|ersten|vorherigen) (?:version|fassung))`,
    ),
    strong(
      'generated',
      `${EDGE}(?:${self}|(?:die |das )?(?:bilder?|zusammenfassung|übersetzung))${GAP} (?:mit|von|durch|mithilfe|unter)${GAP} (?:ki|künstlicher intelligenz|chatgpt|deepl|einer ki)(?![a-zß-ÿœ])${GAP}(?:erstellt|generiert|geschrieben|verfasst|übersetzt|erzeugt|unterstützt|zusammengefasst)`,
    ),
    strong('generated', `${EDGE}${self}${GAP} ki-(?:generiert|gestützt|unterstützt)`),
    atEdge(
      'provenance',
      `^(?:quelle:? |${EDGE}(?:der|dieser) (?:text|beitrag|artikel|bericht) )?(?:(?:beruht|basiert|stützt sich|geht zurück)${GAP} auf ${GAP}(?:angaben|mitteilung|material|informationen)|(?:mitteilung|pressemitteilung|angaben|information(?:en)?) (?:des|der|von) (?:unternehmens|firma|herstellers|konzerns|ministeriums|veranstalters|bank)[^.]{0,60}\\.?$)`,
    ),
    atEdge(
      'provenance',
      `^mit (?:material|informationen|agenturmaterial)(?: von| der| aus)?(?![a-zß-ÿœ])[^.]{0,60}\\.?$`,
    ),
    atEdge(
      'translation',
      `${EDGE}(?:gespräch|interview|original|antworten|zitate|text)(?![a-zß-ÿœ])${GAP} (?:auf|aus dem|ins) (?:englisch|englische|deutsch|französisch|chinesisch|japanisch|spanisch|italienisch|russisch|koreanisch)[a-z]*(?![a-zß-ÿœ])|${EDGE}(?:aus dem|ins) [a-zß-ÿœ]+(?:en|e)? (?:übersetzt|übertragen|von)(?![a-zß-ÿœ])|übersetzung (?:hat|stammt|besorgte|wurde|ist)(?![a-zß-ÿœ])`,
    ),
    atEdge(
      'verification',
      `${EDGE}(?:unabhängig(?:e[nrs]?)?(?![a-zß-ÿœ])${GAP} ?(?:prüfung|bestätigung|bestätigen|überprüfen|verifizieren|nachprüfen)(?![a-zß-ÿœ])${GAP} (?:nicht|kein|keine|aus)|wir${GAP} (?:konnten|können|haben)${GAP} nicht${GAP} (?:prüfen|überprüfen|bestätigen|nachprüfen|überprüft|geprüft|verifizieren))`,
    ),
    atEdge(
      'forward-looking',
      `${EDGE}(?:pläne|prognosen|ziele|erwartungen|prognose|planungen|zielwerte)(?![a-zß-ÿœ])${GAP} (?:können|könnten|kann|sind)${GAP} (?:ändern|abweichen|verfehlt|unsicher|annahmen|anders|eintreten)`,
    ),
    atEdge(
      'advice',
      `${EDGE}(?:kein|keine|weder|nicht als)(?![a-zß-ÿœ])${GAP} ?(?:angebot|aufforderung|anlageempfehlung|kaufempfehlung|empfehlung|beratung|anlageberatung)(?![a-zß-ÿœ])|(?:meinung|ansicht)(?:en)? (?:des|der) (?:verfasser|autor|kolumnist)(?:s|in|en|innen)?(?![a-zß-ÿœ])${GAP} (?:wieder|nicht)|richtet sich${GAP} (?:an (?:professionelle|institutionelle|qualifizierte))|^(?:bitte )?(?:fragen|konsultieren) sie ${GAP}(?:arzt|ärztin|apotheker|berater|anwalt)`,
    ),
    atEdge(
      'interest',
      `${EDGE}(?:reise|reisekosten|flug|unterkunft|recherche|aufenthalt)(?![a-zß-ÿœ])${GAP} (?:bezahlt|übernommen|finanziert|unterstützt|getragen|eingeladen)|${EDGE}(?:der autor|die autorin|ich|der verfasser)(?![a-zß-ÿœ])${GAP} (?:aktien|anteile|berät|beraten|eingeladen)|in zusammenarbeit mit[^.]{2,50} (?:entstanden|erstellt)`,
    ),
    atEdge(
      'correction',
      `${EDGE}(?:wir (?:bitten|bedauern)${GAP} (?:fehler|irrtum|entschuldig|verwechslung)|(?:in (?:einer|der)|eine) (?:früheren?|ersten?|vorigen|gestrigen)${GAP} (?:fassung|version|ausgabe|hieß|stand)|richtig (?:ist|muss es)${GAP}|(?:irrtümlich|fälschlich)(?:erweise)?${GAP} (?:geschrieben|berichtet|genannt|hieß|stand|angegeben))`,
    ),
    atEdge(
      'generated',
      `${EDGE}(?:${self}|zusammenfassung|übersetzung|text|bild|überschrift)${GAP} (?:sprachmodells?|ki|programm|software|maschine|künstlicher intelligenz|maschinell|automatisch)(?![a-zß-ÿœ])${GAP}`,
    ),
  ],
};
