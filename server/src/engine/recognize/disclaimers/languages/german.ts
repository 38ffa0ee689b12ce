import { GERMAN } from '../../../lexicon/noticesGerman';
import { strong } from '../rule';
import type { Topic } from '../topic';

const { self, author, advice } = GERMAN;
const GAP = '[^.;:!?]{0,110}?';
const EDGE = '(?<![a-zß-ÿœ])';

/** The commonest German notice of each kind. */
export const german: Topic = {
  words:
    'artikel artikels beitrag beitrags bericht text texts meldung mitteilung inhalt inhalte übersetzung seite kommentar kommentars analyse veröffentlichung pressemitteilung autor autorin autoren verfasser redaktion angaben informationen aussagen zukunftsgerichtete anlageberatung haftung gewähr gesponsert anzeige advertorial überprüft version fassung übersetzt ki künstlicher intelligenz',
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
  ],
};
